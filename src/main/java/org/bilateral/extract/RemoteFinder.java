package org.bilateral.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.article.BlockKind;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;

/**
 * Finds actors that stand outside the phrase of a trigger: who says so, who governs the noun, whose act is answered, who
 * else is named.
 */
final class RemoteFinder {
    private static final int PAIR = 2;

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;
    private final SpeakerFinder speakers;

    RemoteFinder(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
        this.speakers = new SpeakerFinder(grammar, lists, parties);
    }

    /** Who says what the token tells. */
    List<Party> sayer(int token) {
        return speakers.find(token);
    }

    /** "rejects a UN call", "Iran must stop": who does the verb above. */
    List<Party> governor(int token, Link farthest) {
        for (int i : grammar.pathUp(token)) {
            if (i != token && grammar.isVerb(i)) {
                return grammar.agent(i)
                        .filter(s -> !grammar.isBelow(token, s))
                        .map(s -> parties.find(s, farthest))
                        .orElse(List.of());
            }
            if (i != token && grammar.ownSubject(i).isPresent()) {
                return parties.find(grammar.ownSubject(i).get(), farthest);
            }
        }
        return List.of();
    }

    /** "urged Britain on a visit", "told Putin by telephone": to whom the verb above is done. */
    List<Party> governed(int token) {
        for (int i : grammar.pathUp(token)) {
            if (i != token && grammar.isVerb(i)) {
                return grammar.object(i)
                        .or(() -> grammar.child(i, "iobj"))
                        .filter(o -> !grammar.isBelow(token, o))
                        .map(o -> parties.find(o, Link.AGENT))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** "Panama recalled its envoy after Cuba threatened to cut ties": whose act the clause of the token explains. */
    List<Party> main(int token, Set<String> excluded) {
        if (others(Set.of()).size() != PAIR) {
            return List.of();
        }
        for (int i : grammar.pathUp(token)) {
            String relation = grammar.relation(i);
            int head = grammar.head(i);
            boolean aside = relation.equals("advcl") || relation.equals("acl") || relation.equals("obl");
            if (aside && head >= 0 && grammar.isVerb(head)) {
                List<Party> found = grammar.agent(head)
                        .filter(s -> !grammar.isBelow(token, s))
                        .map(s -> parties.find(s, Link.AGENT))
                        .orElse(List.of());
                if (found.stream().anyMatch(p -> !excluded.contains(p.code()))) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "recalled its envoy after Chad had jailed two men": who did what the act answers. */
    List<Party> provoker(int verb) {
        for (int c : grammar.children(verb, "advcl")) {
            boolean answered = c > verb
                    && grammar.children(c, "mark").stream().anyMatch(m -> lists.has("answering", grammar.lemma(m)));
            List<Party> found = answered
                    ? grammar.agent(c).map(a -> parties.find(a, Link.OWNED)).orElse(List.of())
                    : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Chirac held talks in Beijing": the country of the place, where one state alone acts. */
    List<Party> scene(int trigger, Set<String> excluded) {
        if (excluded.size() != 1 || !isPersonal(excluded)) {
            return List.of();
        }
        for (int host : grammar.pathUp(trigger)) {
            for (int c : grammar.children(host, "obl", "nmod")) {
                Optional<ActorMention> place = parties.mentionAt(c);
                boolean seat = lists.has("seat", grammar.lemma(c));
                if (grammar.preposition(c).equals("in") && place.isPresent() && !seat) {
                    return List.of(PartyFinder.party(place.get(), c, Link.INSIDE));
                }
            }
            if (grammar.isVerb(host)) {
                return grammar.agent(host)
                        .flatMap(a -> grammar.children(a, "nmod").stream()
                                .filter(c -> personAt(c).isPresent())
                                .findFirst())
                        .map(c -> parties.find(c, Link.INSIDE))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private boolean isPersonal(Set<String> codes) {
        return grammar.sentence().actors().stream()
                .filter(m -> codes.contains(m.codes().get(0)) && m.sector() != Sector.IGO)
                .anyMatch(m -> switch (m.kind()) {
                    case PERSON, ADJECTIVE, GROUP, BODY -> true;
                    default -> false;
                });
    }

    /** Of whom a place is told, but for its own people: "Chirac, in Beijing", "Putin and Kim signed in Pyongyang". */
    List<Party> head(int token) {
        String host = parties.mentionAt(token).map(m -> m.codes().get(0)).orElse("");
        return personAt(token).map(p -> parties.find(p, Link.AGENT)).orElse(List.of()).stream()
                .filter(p -> !p.code().equals(host))
                .toList();
    }

    /** The person right before the "in" of a place, or the leader who speaks there. */
    Optional<Integer> personAt(int token) {
        Optional<Integer> in = grammar.children(token, "case").stream()
                .filter(c -> grammar.lemma(c).equals("in"))
                .findFirst();
        if (in.isEmpty() || parties.mentionAt(token).isEmpty()) {
            return Optional.empty();
        }
        boolean comma = in.get() > 1 && grammar.token(in.get() - 1).text().equals(",");
        int person = in.get() - (comma ? 2 : 1);
        boolean title = grammar.sentence().kind() == BlockKind.TITLE;
        boolean near = comma || title || person >= 0 && grammar.head(token) == person;
        boolean visitor = person >= 0 && (isPerson(person) || title && lists.has("visitor", grammar.lemma(person)));
        return near && visitor && isSubject(person) ? Optional.of(person) : speakerIn(token);
    }

    /** "Kerry and Lavrov agreed in Geneva": two leaders of different states who do something together in a place. */
    List<Party> pair(int token) {
        boolean in = grammar.children(token, "case").stream()
                .anyMatch(c -> grammar.lemma(c).equals("in"));
        boolean place = parties.mentionAt(token)
                .filter(m -> m.kind() != ActorMention.Kind.PERSON && m.kind() != ActorMention.Kind.ADJECTIVE)
                .isPresent();
        int above = grammar.head(token);
        int verb = above >= 0 && grammar.relation(above).equals("obj") ? grammar.head(above) : above;
        if (!in || !place || verb < 0 || !grammar.isVerb(verb) || grammar.isPassive(verb)) {
            return List.of();
        }
        List<Integer> people = grammar.ownSubject(verb).map(grammar::conjuncts).orElse(List.of());
        if (people.size() != PAIR || !people.stream().allMatch(this::isPerson)) {
            return List.of();
        }
        List<Party> both = parties.find(people.get(0), Link.AGENT);
        String host = parties.mentionAt(token).map(m -> m.codes().get(0)).orElse("");
        return both.size() == PAIR && both.stream().noneMatch(p -> p.code().equals(host)) ? both : List.of();
    }

    private boolean isSubject(int person) {
        String relation = grammar.relation(grammar.firstConjunct(person));
        return relation.startsWith("nsubj") || relation.equals("root") || relation.equals("dep");
    }

    /** "Obama said in Cairo": a leader, not a spokesman, and no seat of organisations. */
    private Optional<Integer> speakerIn(int token) {
        int above = grammar.head(token);
        boolean told = above >= 0
                && grammar.relation(token).equals("nmod")
                && grammar.relation(above).equals("obj")
                && (lists.has("pact", grammar.lemma(above)) || isTold(above));
        int verb = told ? grammar.head(above) : above;
        boolean spoken = verb >= 0
                && (told || grammar.relation(token).equals("obl"))
                && grammar.isVerb(verb)
                && (lists.has("say", grammar.lemma(verb)) || lists.has("leader_act", grammar.lemma(verb)))
                && !lists.has("seat", grammar.lemma(token))
                && !grammar.isPassive(verb)
                && grammar.children(verb, "aux").isEmpty();
        return spoken ? grammar.ownSubject(verb).filter(this::isLeader) : Optional.empty();
    }

    /** "told students in Hanoi". */
    private boolean isTold(int listener) {
        int verb = grammar.head(listener);
        return verb >= 0 && grammar.lemma(verb).equals("tell");
    }

    private boolean isLeader(int subject) {
        return parties.find(subject, Link.AGENT).stream()
                .map(p -> p.agent().toLowerCase(Locale.ROOT))
                .anyMatch(agent -> lists.words("leader_title").stream().anyMatch(agent::contains));
    }

    private boolean isPerson(int token) {
        return parties.mentionAt(token)
                .filter(m -> m.kind() == ActorMention.Kind.PERSON)
                .isPresent();
    }

    /** The only other actor of a sentence that names just two. */
    List<Party> other(Set<String> excluded) {
        List<Party> all = others(Set.of());
        List<Party> rest = others(excluded);
        return all.size() == PAIR && rest.size() == 1 ? rest : List.of();
    }

    private List<Party> others(Set<String> excluded) {
        Map<String, Party> found = new LinkedHashMap<>();
        for (ActorMention mention : grammar.sentence().actors()) {
            int head = mention.tokens().end() - 1;
            for (String code : mention.codes()) {
                if (!excluded.contains(code)) {
                    found.putIfAbsent(code, new Party(code, mention.sector(), mention.agent(), head, Link.INSIDE));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
