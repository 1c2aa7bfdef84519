package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.extract.Party.Link;

/** Settles whom "the two countries", "the minister", "both sides", "the government" stand for. */
final class NounResolver {
    private final Grammar grammar;
    private final WordLists lists;
    private final Discourse discourse;
    private final ReferenceResolver pronouns;

    NounResolver(Grammar grammar, WordLists lists, Discourse discourse, ReferenceResolver pronouns) {
        this.grammar = grammar;
        this.lists = lists;
        this.discourse = discourse;
        this.pronouns = pronouns;
    }

    /** "both countries", "the two ministers", "the minister", "the island": what an open noun refers to. */
    List<Party> resolve(int head) {
        String lemma = grammar.lemma(head);
        boolean two = grammar.children(head, "nummod", "det", "amod", "det:predet", "cc:preconj").stream()
                .anyMatch(c -> lists.has("both", grammar.lemma(c)));
        if (two && lists.has("pair_noun", lemma)) {
            return pair(head).stream()
                    .map(p -> ReferenceResolver.moved(p, head))
                    .toList();
        }
        boolean definite = grammar.children(head, "det").stream()
                .anyMatch(c -> grammar.lemma(c).equals("the"));
        if (!definite) {
            return List.of();
        }
        if (lists.has("rivals", lemma) && grammar.tag(head).equals("NNS")) {
            List<Party> pair = pairHere(head, head);
            if (pair.size() == 2) {
                return pair;
            }
        }
        List<Party> described = discourse.described(lists.descriptions().states(grammar, head));
        if (!described.isEmpty()) {
            return described.stream().map(p -> ReferenceResolver.moved(p, head)).toList();
        }
        if (lists.has("regime", lemma)) {
            List<Party> named = governed(head);
            if (!named.isEmpty()) {
                return named;
            }
        }
        if (lists.has("country_noun", lemma)) {
            return discourse.lastState().stream()
                    .map(p -> ReferenceResolver.moved(p, head))
                    .toList();
        }
        if (lists.has("office_noun", lemma)) {
            return discourse.lastPersonWith(lemma).stream()
                    .map(p -> ReferenceResolver.moved(p, head))
                    .toList();
        }
        return List.of();
    }

    /** "the government in Bamako", "arrived in Mali to press the government": that of the country named with it. */
    private List<Party> governed(int head) {
        boolean in = head + 2 < grammar.size() && grammar.lemma(head + 1).equals("in");
        Optional<ActorMention> place = in ? mentionFrom(head + 2) : Optional.empty();
        if (place.isPresent()) {
            return List.of(PartyFinder.party(place.get(), head, Link.AGENT));
        }
        boolean object = grammar.relation(head).equals("obj");
        return object
                ? pronouns.notSubjectHere(head).stream()
                        .map(p -> ReferenceResolver.moved(p, head))
                        .toList()
                : List.of();
    }

    /** The name that starts here, or is the head of what starts here. */
    private Optional<ActorMention> mentionFrom(int first) {
        return grammar.sentence().actors().stream()
                .filter(m -> m.tokens().first() == first)
                .findFirst();
    }

    /** The two whom the sentence, else one before, else the rest of the sentence names. */
    private List<Party> pair(int head) {
        List<Party> here = pairHere(head, head);
        List<Party> before = here.size() == 2 ? here : discourse.lastPair();
        if (before.size() == 2) {
            return before;
        }
        List<Party> all = pairHere(head, grammar.size());
        return all.size() == 2 ? all : before;
    }

    /** The actors named in this sentence before a token. */
    private List<Party> pairHere(int head, int end) {
        List<Party> found = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ActorMention mention : grammar.sentence().actors()) {
            boolean before = mention.tokens().end() <= end && mention.kind() != ActorMention.Kind.PLACE;
            if (before && codes.add(mention.codes().get(0))) {
                found.add(PartyFinder.party(mention, head, Link.AGENT));
            }
        }
        return found;
    }
}
