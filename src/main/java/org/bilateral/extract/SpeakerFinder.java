package org.bilateral.extract;

import java.util.List;
import java.util.Optional;
import org.bilateral.article.BlockKind;
import org.bilateral.extract.Party.Link;

/** Finds the actors that say what a clause tells: "the war was illegal, Chirac said", "Straw: Sudan must help". */
final class SpeakerFinder {
    private static final int LONGEST_NAME = 6;

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;

    SpeakerFinder(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
    }

    /** Who says it: the subject of the nearest verb of saying above or beside the token, else the name at a colon. */
    List<Party> find(int token) {
        for (int i : grammar.pathUp(token)) {
            if (i != token && isSomebodyElses(i)) {
                return List.of();
            }
            Optional<Integer> subject = i == token ? Optional.empty() : subjectOfSaying(i, token);
            List<Party> found = speaker(subject, token);
            if (!found.isEmpty() || subject.isPresent()) {
                return found;
            }
            for (int c : grammar.children(i, "parataxis", "ccomp", "dep", "advcl")) {
                List<Party> beside =
                        c == token || grammar.isBelow(token, c) ? List.of() : speaker(besideSubject(c), token);
                if (!beside.isEmpty()) {
                    return beside;
                }
            }
            List<Party> quoted = accordingTo(i, token);
            if (!quoted.isEmpty()) {
                return quoted;
            }
        }
        return grammar.sentence().kind() == BlockKind.TITLE ? atColon(token) : List.of();
    }

    /** "condemned by Washington as flawed": the clause has a doer of its own, who may be the one that judges. */
    private boolean isSomebodyElses(int verb) {
        return grammar.isVerb(verb)
                && !lists.has("say", grammar.lemma(verb))
                && grammar.isPassive(verb)
                && grammar.agent(verb).isPresent();
    }

    private List<Party> speaker(Optional<Integer> subject, int token) {
        return subject.filter(s -> !grammar.isBelow(token, s))
                .map(s -> parties.find(s, Link.AGENT))
                .orElse(List.of());
    }

    private Optional<Integer> subjectOfSaying(int verb, int token) {
        boolean says = grammar.isVerb(verb) && (lists.has("say", grammar.lemma(verb)) || isBelief(verb));
        if (!says || grammar.isBelow(verb, token)) {
            return Optional.empty();
        }
        return inverted(verb).or(() -> grammar.agent(verb).filter(s -> s != token));
    }

    /** "says Straw": a name right behind a verb of saying that has no subject before it. */
    private Optional<Integer> inverted(int verb) {
        boolean free = grammar.ownSubject(verb).isEmpty();
        return grammar.children(verb, "xcomp", "obj", "dep", "ccomp").stream()
                .filter(c -> free
                        && c > verb
                        && grammar.isNoun(c)
                        && grammar.children(c, "case", "cop").isEmpty())
                .filter(c -> grammar.children(c, "det").isEmpty()
                        && parties.mentionAt(c).isPresent())
                .findFirst();
    }

    private boolean isBelief(int verb) {
        return lists.has("believe", grammar.lemma(verb));
    }

    private Optional<Integer> besideSubject(int verb) {
        boolean says = grammar.isVerb(verb) && lists.has("say", grammar.lemma(verb));
        boolean plain = grammar.children(verb, "ccomp", "mark").isEmpty();
        return says && plain ? inverted(verb).or(() -> grammar.ownSubject(verb)) : Optional.empty();
    }

    /** "according to Tehran". */
    private List<Party> accordingTo(int head, int token) {
        for (int c : grammar.children(head, "obl", "nmod")) {
            if (grammar.preposition(c).equals("according_to") && !grammar.isBelow(token, c)) {
                return parties.find(c, Link.AGENT);
            }
        }
        return List.of();
    }

    /** A headline's speaker: the name alone before or behind a colon, where the token is on the other side. */
    private List<Party> atColon(int token) {
        for (int i = 1; i < grammar.size() - 1; i++) {
            String mark = grammar.token(i).text();
            if (mark.equals(":") || mark.equals("-") || mark.equals("--")) {
                boolean before = token > i && i <= LONGEST_NAME && isName(0, i);
                boolean behind = token < i && grammar.size() - i <= LONGEST_NAME && isName(i + 1, grammar.size());
                if (before || behind) {
                    return named(before ? 0 : i + 1, before ? i : grammar.size());
                }
            }
        }
        return List.of();
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = grammar.isVerb(i) && parties.mentionAt(i).isEmpty();
            boolean says = verb && lists.has("say", grammar.lemma(i));
            if (verb && !says || grammar.tag(i).equals("MD")) {
                return false;
            }
        }
        return true;
    }

    private List<Party> named(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parties.mentionAt(i).isPresent()) {
                return parties.find(i, Link.AGENT);
            }
        }
        return List.of();
    }
}
