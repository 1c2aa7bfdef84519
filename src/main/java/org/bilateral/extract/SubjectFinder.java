package org.bilateral.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilateral.article.BlockKind;
import org.bilateral.extract.Party.Link;

/** Finds who does what a verb or a noun tells, and of whom an adjective is said. */
final class SubjectFinder {
    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;

    SubjectFinder(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
    }

    /** Who does what a verb tells, and who holds, pays or has what a noun tells. */
    List<Party> subject(int trigger, Link farthest, boolean verb) {
        if (verb) {
            List<Party> found =
                    grammar.agent(trigger).map(s -> phrase(s, farthest)).orElse(List.of());
            if (found.isEmpty()) {
                return author(trigger, farthest);
            }
            return isHeadline() && !grammar.isPassive(trigger) ? allSubjects(trigger, farthest, found) : found;
        }
        Optional<Integer> own = grammar.ownSubject(trigger);
        if (own.isPresent()) {
            return phrase(own.get(), farthest);
        }
        return bearer(trigger, farthest);
    }

    /** "issued a statement deploring", "a letter from Tokyo promising": a text says what its author says. */
    private List<Party> author(int verb, Link farthest) {
        Optional<Integer> text = grammar.agent(verb).filter(s -> lists.has("text", grammar.lemma(s)));
        if (text.isEmpty()) {
            return List.of();
        }
        List<Party> owner = parties.find(text.get(), Link.OWNED);
        return owner.isEmpty() ? bearer(text.get(), farthest) : owner;
    }

    /** "Iran, EU negotiators seek": in a headline a comma joins subjects that the parser keeps apart. */
    private List<Party> allSubjects(int verb, Link farthest, List<Party> found) {
        Map<String, Party> all = new LinkedHashMap<>();
        found.forEach(p -> all.put(p.code(), p));
        for (int c : grammar.children(verb, "nsubj", "dep")) {
            if (c < verb) {
                phrase(c, farthest).forEach(p -> all.putIfAbsent(p.code(), p));
            }
        }
        return List.copyOf(all.values());
    }

    private boolean isHeadline() {
        return grammar.sentence().kind() == BlockKind.TITLE;
    }

    /** Who holds the talks, pays the visit, is in talks: the subject of the verb that carries a noun. */
    private List<Party> bearer(int noun, Link farthest) {
        int first = grammar.firstConjunct(noun);
        int head = grammar.head(first);
        if (head < 0 || hasOwnDoer(noun)) {
            return List.of();
        }
        String relation = grammar.relation(first);
        boolean object = relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("xcomp");
        boolean adjunct = (relation.equals("obl") || relation.equals("nmod") || relation.equals("advcl"))
                && lists.has("event_preposition", grammar.preposition(first));
        if (grammar.isVerb(head) && (object && lists.has("light", grammar.lemma(head)) || adjunct)) {
            List<Party> doers =
                    grammar.agent(head).map(s -> phrase(s, farthest)).orElse(List.of());
            return isHeadline() && !grammar.isPassive(head) ? allSubjects(head, farthest, doers) : doers;
        }
        if (adjunct && grammar.isNoun(head)) {
            List<Party> owner = parties.find(head, Link.AGENT);
            int verb = grammar.head(head);
            boolean governed = grammar.relation(head).equals("obj") && verb >= 0 && grammar.isVerb(verb);
            if (owner.isEmpty() && governed) {
                return grammar.agent(verb).map(s -> phrase(s, farthest)).orElse(List.of());
            }
            return owner.isEmpty() ? bearer(head, farthest) : owner;
        }
        if (lists.has("light_noun", grammar.lemma(head)) && relation.equals("nmod")) {
            Optional<Integer> subject = grammar.ownSubject(head);
            return subject.isPresent() ? phrase(subject.get(), farthest) : bearer(head, farthest);
        }
        return List.of();
    }

    /** "a trip by the singer", "the team's visit": whoever does it is told, known or not. */
    private boolean hasOwnDoer(int noun) {
        boolean by = grammar.children(noun, "nmod").stream()
                .anyMatch(c -> grammar.preposition(c).equals("by"));
        boolean owned =
                grammar.children(noun, "nmod:poss").stream().anyMatch(c -> !grammar.isPronoun(c) && !grammar.isDate(c));
        return by || owned;
    }

    /** Of whom an adjective is said: "Israel is opposed to". */
    List<Party> theme(int trigger, Link farthest) {
        int head = grammar.head(trigger);
        boolean named = head >= 0 && !grammar.children(head, "cop").isEmpty();
        if (named && grammar.relation(trigger).equals("nsubj")) {
            return phrase(head, farthest);
        }
        if (named
                && grammar.preposition(trigger).equals("of")
                && grammar.ownSubject(head).isPresent()) {
            return phrase(grammar.ownSubject(head).get(), farthest);
        }
        return grammar.ownSubject(trigger)
                .or(() -> grammar.subject(trigger))
                .or(() -> grammar.relation(trigger).equals("amod")
                        ? Optional.of(grammar.head(trigger))
                        : Optional.empty())
                .map(s -> phrase(s, farthest))
                .orElse(List.of());
    }

    /** "sent ships to islands that Japan had bought and accused Tokyo": who does the verb above the clause joined wrongly. */
    List<Party> higherSubject(int verb) {
        int clause = grammar.firstConjunct(verb);
        if (!grammar.describes(clause) && !grammar.relation(clause).equals("advcl")) {
            return List.of();
        }
        for (int i : grammar.pathUp(clause)) {
            if (i != clause && grammar.isVerb(i) && grammar.ownSubject(i).isPresent()) {
                return grammar.agent(i).map(a -> phrase(a, Link.AGENT)).orElse(List.of());
            }
        }
        return List.of();
    }

    /** "were killed when gunmen opened fire": who does what a clause of time or reason tells. */
    List<Party> cause(int verb, Link farthest) {
        for (int c : grammar.children(verb, "advcl")) {
            List<Party> found = grammar.agent(c).map(s -> phrase(s, farthest)).orElse(List.of());
            if (c > verb && lists.has("harming", grammar.lemma(c)) && !found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whom an act that is told by a noun has hit: "the raid killed two Lebanese". */
    List<Party> effect(int noun) {
        int verb = grammar.head(noun);
        boolean harms = grammar.relation(noun).startsWith("nsubj") && lists.has("harm", grammar.lemma(verb));
        return harms ? grammar.object(verb).map(o -> phrase(o, Link.INSIDE)).orElse(List.of()) : List.of();
    }

    private List<Party> phrase(int head, Link farthest) {
        return parties.find(head, farthest);
    }
}
