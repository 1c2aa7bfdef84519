package org.bilateral.extract;

import java.util.List;

/** Tests the clause that a trigger governs: what is said, wanted or promised in it. */
final class ComplementTester {
    private static final int NEAR = 9;

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;
    private final WordMatcher matcher;

    ComplementTester(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
        this.matcher = new WordMatcher(grammar, lists, parties);
    }

    /** Whether one of the words heads a clause below the trigger that is not told as its time or cause. */
    boolean hasComplement(int trigger, List<String> words) {
        return grammar.children(trigger, "xcomp", "ccomp", "advcl", "acl").stream()
                .anyMatch(c -> !isCircumstance(c) && matcher.matches(c, words));
    }

    /** "after an earthquake flattened towns". */
    private boolean isCircumstance(int clause) {
        return grammar.relation(clause).equals("advcl")
                && grammar.children(clause, "mark").stream().anyMatch(m -> lists.has("subordinator", grammar.lemma(m)));
    }

    /** "said that Libya must hand over": an obligation put on somebody in the complement. */
    boolean hasModalComplement(int trigger) {
        for (int c : grammar.children(trigger, "ccomp", "parataxis")) {
            if (isObliged(c)) {
                return true;
            }
        }
        if (grammar.relation(trigger).equals("parataxis") && isObliged(grammar.head(trigger))) {
            return true;
        }
        return followedByObligation(trigger);
    }

    /** The words alone, where the syntax is lost: "said Sudan must". */
    private boolean followedByObligation(int trigger) {
        for (int i = trigger + 2; i < Math.min(grammar.size(), trigger + NEAR); i++) {
            if (grammar.tag(i).equals("MD")) {
                return lists.has("obligation", grammar.lemma(i));
            }
            if (grammar.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isObliged(int clause) {
        return lists.has("obligation_verb", grammar.lemma(clause))
                        && !grammar.children(clause, "xcomp").isEmpty()
                || grammar.children(clause, "aux").stream().anyMatch(a -> lists.has("obligation", grammar.lemma(a)));
    }

    /** "warned that it would retaliate": what is to come is told in a clause. */
    boolean hasFutureComplement(int trigger) {
        return grammar.children(trigger, "ccomp", "parataxis").stream()
                .anyMatch(c -> grammar.children(c, "aux").stream()
                        .anyMatch(a -> lists.has("future", grammar.lemma(a))
                                || lists.has("future", grammar.token(a).text())));
    }

    /** "vowed to fight", "has a plan to fight": a "to" clause below the trigger or its object. */
    boolean hasInfinitive(int trigger) {
        return grammar.children(trigger, "xcomp", "ccomp", "advcl", "acl").stream()
                        .anyMatch(grammar::isInfinitive)
                || grammar.object(trigger)
                        .filter(o -> grammar.children(o, "acl").stream().anyMatch(grammar::isInfinitive))
                        .isPresent();
    }

    /** "insisted that Iran be punished": what is wanted, not what is held to be so. */
    boolean hasSubjunctive(int trigger) {
        return grammar.children(trigger, "ccomp", "xcomp").stream()
                .anyMatch(c -> isObliged(c)
                        || grammar.children(c, "cop", "aux", "aux:pass").stream()
                                .anyMatch(a -> grammar.token(a).text().equals("be"))
                        || isBare(c));
    }

    /** "disarm" after "that Congo": no ending where the present tense has one. */
    private boolean isBare(int clause) {
        boolean singular = grammar.ownSubject(clause)
                .filter(s -> grammar.tag(s).equals("NNP")
                        && grammar.children(s, "conj").isEmpty())
                .isPresent();
        boolean form = grammar.tag(clause).equals("VB") || grammar.tag(clause).equals("VBP") && singular;
        return form && grammar.children(clause, "aux").isEmpty() && !grammar.isInfinitive(clause);
    }

    /** "warned it could hit back": what the speaker itself may or will do. */
    boolean hasOwnComplement(int trigger, List<Party> subjects, List<String> words, String auxiliaries) {
        List<String> speakers = subjects.stream().map(Party::code).toList();
        return grammar.children(trigger, "ccomp", "parataxis").stream()
                .filter(c -> matcher.matches(c, words))
                .filter(c -> grammar.children(c, "aux").stream()
                        .anyMatch(a -> lists.has(auxiliaries, grammar.lemma(a))
                                || lists.has(auxiliaries, grammar.token(a).text())))
                .flatMap(c -> grammar.ownSubject(c).stream())
                .anyMatch(s -> {
                    List<Party> doers = parties.find(s, Party.Link.OWNED);
                    return !doers.isEmpty() && doers.stream().allMatch(p -> speakers.contains(p.code()));
                });
    }
}
