package org.bilateral.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.annotate.TokenRange;
import org.bilateral.encode.ActorPair;
import org.bilateral.encode.MarkedActor;
import org.bilateral.ontology.Ontology;

/**
 * The pairs of actors that a sentence names, each by the two mentions that stand closest in the tree.
 *
 * @param actors the mentions that are part of a pair, in the order of the text
 * @param pairs whom to read, as places in that list
 */
record NamedPairs(Sentence sentence, List<ActorMention> actors, List<Pair> pairs) {
    /** Names of a mention that may stand for several; more would drown the sentence. */
    private static final int MOST_NAMES = 2;

    /** @param first the actor whose mention comes first */
    record Pair(String first, String second, ActorPair places) {}

    private record Closest(int distance, String first, String second, int firstMention, int secondMention) {}

    static NamedPairs of(Grammar grammar, PartyFinder parties) {
        List<ActorMention> all = new ArrayList<>(grammar.sentence().actors());
        for (int i = 0; i < grammar.size(); i++) {
            if (grammar.isPronoun(i)) {
                pronoun(i, parties).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(m -> m.tokens().first()));
        List<Closest> closest = closest(grammar, all);
        List<Integer> used = closest.stream()
                .flatMap(c -> List.of(c.firstMention(), c.secondMention()).stream())
                .distinct()
                .sorted()
                .toList();
        return new NamedPairs(
                grammar.sentence(),
                used.stream().map(all::get).toList(),
                closest.stream()
                        .map(c -> new Pair(
                                c.first(),
                                c.second(),
                                new ActorPair(used.indexOf(c.firstMention()), used.indexOf(c.secondMention()))))
                        .toList());
    }

    /** Whom a pronoun means, as a mention; a pronoun that may mean more than two says too little. */
    private static Optional<ActorMention> pronoun(int token, PartyFinder parties) {
        List<Party> meant = parties.find(token, Party.Link.AGENT);
        List<String> codes = meant.stream().map(Party::code).distinct().toList();
        if (codes.isEmpty() || codes.size() > MOST_NAMES) {
            return Optional.empty();
        }
        Party first = meant.get(0);
        TokenRange place = new TokenRange(token, token + 1);
        return Optional.of(
                new ActorMention(place, codes, ActorMention.Kind.PERSON, first.sector(), first.agent(), null));
    }

    private static List<Closest> closest(Grammar grammar, List<ActorMention> actors) {
        List<Integer> heads = actors.stream().map(m -> head(grammar, m)).toList();
        Map<String, Closest> closest = new LinkedHashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < actors.size(); j++) {
                if (heads.get(i) < heads.get(j)) {
                    int distance = grammar.distance(heads.get(i), heads.get(j));
                    for (Closest each : between(actors, distance, i, j)) {
                        closest.merge(key(each), each, (a, b) -> b.distance() < a.distance() ? b : a);
                    }
                }
            }
        }
        return List.copyOf(closest.values());
    }

    private static List<Closest> between(List<ActorMention> actors, int distance, int i, int j) {
        List<Closest> between = new ArrayList<>();
        for (String first : actors.get(i).codes()) {
            for (String second : actors.get(j).codes()) {
                if (!first.equals(second)) {
                    between.add(new Closest(distance, first, second, i, j));
                }
            }
        }
        return between;
    }

    private static String key(Closest pair) {
        return pair.first().compareTo(pair.second()) < 0
                ? pair.first() + " " + pair.second()
                : pair.second() + " " + pair.first();
    }

    /** The word of a mention that hangs above the others. */
    static int head(Grammar grammar, ActorMention mention) {
        return IntStream.range(mention.tokens().first(), mention.tokens().end())
                .filter(i -> !mention.tokens().contains(grammar.head(i)))
                .findFirst()
                .orElse(mention.tokens().end() - 1);
    }

    String kind() {
        return sentence.kind().name();
    }

    List<String> words() {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    /** The actors as the encoder is told of them. */
    List<MarkedActor> marked(Ontology ontology) {
        return actors.stream().map(mention -> marked(mention, ontology)).toList();
    }

    private static MarkedActor marked(ActorMention mention, Ontology ontology) {
        String names = mention.codes().stream()
                .limit(MOST_NAMES)
                .map(code -> ontology.getActor(code).name())
                .collect(Collectors.joining(" "));
        return new MarkedActor(mention.tokens().first(), mention.tokens().end(), names + " " + mention.sector());
    }
}
