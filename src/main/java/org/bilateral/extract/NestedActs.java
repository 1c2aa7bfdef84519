package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.ontology.EventType;

/** Tells which acts of a sentence are only part of another: what is promised, the meeting at which it is said. */
final class NestedActs {
    private final Grammar grammar;
    private final WordLists lists;

    NestedActs(Grammar grammar, WordLists lists) {
        this.grammar = grammar;
        this.lists = lists;
    }

    /** The acts that stand for themselves, in the same order. */
    List<Act> without(List<Act> told) {
        List<Act> found = new ArrayList<>(told);
        found.removeIf(act ->
                !act.rule().has("nested") && !isOccasion(act, found) && !isOwnVisit(act) && isInside(act, found));
        return found;
    }

    /** "agreed after talks with": the meeting at which something is said is not what is said. */
    private boolean isOccasion(Act act, List<Act> all) {
        int trigger = act.trigger();
        boolean aside = act.eventType() == EventType.CONSULT
                && act.rule().part().equals("noun")
                && grammar.relation(trigger).equals("obl")
                && lists.has("occasion", grammar.preposition(trigger));
        return aside && all.stream().anyMatch(other -> other.trigger() == grammar.head(trigger));
    }

    /** "asked followers to attack Bush during his visit": the time of what is asked is no part of what is asked. */
    private boolean isOwnVisit(Act act) {
        int trigger = act.trigger();
        return act.eventType() == EventType.CONSULT
                && act.rule().part().equals("noun")
                && lists.has("during", grammar.preposition(trigger))
                && !grammar.children(trigger, "nmod:poss").isEmpty();
    }

    /** What is promised, demanded, refused, threatened or alleged is no act of its own. */
    private boolean isInside(Act act, List<Act> all) {
        for (Act other : all) {
            boolean within =
                    other.trigger() != act.trigger() && closes(other) && isComplement(act.trigger(), other.trigger());
            if (within && !isAnswered(act, other) && !isBlamed(act, other)) {
                return true;
            }
        }
        return false;
    }

    /** "rejected the UN call": what the other side has done, and the answer to it, are two acts. */
    private boolean isAnswered(Act act, Act answer) {
        boolean reply = answer.eventType() == EventType.REJECT || answer.eventType() == EventType.AGREE;
        return reply
                && grammar.isNoun(act.trigger())
                && act.status() == Status.OCCURRED
                && act.sources().stream().anyMatch(s -> has(answer.targets(), s))
                && act.targets().stream().anyMatch(t -> has(answer.sources(), t));
    }

    /** "blamed the Turkish offensive": what is blamed has been done; what somebody is blamed for is only alleged. */
    private boolean isBlamed(Act act, Act blame) {
        return blame.eventType() == EventType.ACCUSE
                && grammar.isNoun(act.trigger())
                && grammar.relation(act.trigger()).equals("obj")
                && grammar.head(act.trigger()) == blame.trigger();
    }

    private static boolean has(List<Party> parties, Party wanted) {
        return parties.stream().anyMatch(p -> p.code().equals(wanted.code()));
    }

    private static boolean closes(Act act) {
        if (act.rule().has("open")) {
            return false;
        }
        return switch (act.eventType()) {
            case AGREE, REQUEST, REJECT, THREATEN, CONCEDE -> true;
            case ACCUSE -> act.rule().has("closed");
            default -> act.rule().has("closed");
        };
    }

    private boolean isComplement(int inner, int outer) {
        int at = inner;
        while (at >= 0 && at != outer) {
            String relation = grammar.relation(at);
            boolean free = relation.equals("acl:relcl")
                    || relation.equals("acl") && firstMark(at).isEmpty()
                    || relation.equals("conj") && grammar.head(at) == outer
                    || relation.equals("parataxis")
                    || lists.has("retort", grammar.lemma(at))
                    || relation.startsWith("nsubj") && grammar.head(at) == outer
                    || relation.equals("advcl") && grammar.head(at) == outer && !lists.has("inner_mark", firstMark(at));
            if (free) {
                return false;
            }
            at = grammar.head(at);
        }
        return at == outer;
    }

    private String firstMark(int clause) {
        return grammar.child(clause, "mark").map(grammar::lemma).orElse("");
    }
}
