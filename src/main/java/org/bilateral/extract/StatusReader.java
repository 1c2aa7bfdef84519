package org.bilateral.extract;

import java.util.Locale;
import java.util.Set;
import org.bilateral.article.BlockKind;

/** Reads from the words around a trigger whether the act has happened. */
final class StatusReader {
    private static final Set<String> COMPLEMENT = Set.of("xcomp", "ccomp", "obj", "obl", "nmod", "nsubj", "nsubj:pass");

    private final Grammar grammar;
    private final WordLists lists;

    StatusReader(Grammar grammar, WordLists lists) {
        this.grammar = grammar;
        this.lists = lists;
    }

    /**
     * Status of the act that this token tells, from its own words and those of the clauses above it.
     *
     * @param verbal whether it is an act of words: who "used the speech to urge" has urged
     */
    Status read(int trigger, boolean verbal) {
        Status status = own(trigger);
        int at = trigger;
        boolean linked = true;
        while (grammar.head(at) >= 0 && status != Status.DENIED && !isDescription(at)) {
            int head = grammar.head(at);
            Status above = verbal && at == trigger && isPurpose(at) ? own(head) : above(at, head);
            boolean denies = above == Status.DENIED && !linked && !lists.has("deny", grammar.lemma(head));
            status = stricter(status, denies ? Status.OCCURRED : above);
            linked &= carries(grammar.relation(at), grammar.lemma(head));
            at = head;
        }
        return status;
    }

    /** "migrants deported from Italy": what describes a noun is so, whatever is denied or planned of the noun. */
    private boolean isDescription(int at) {
        return grammar.relation(at).equals("acl:relcl")
                || grammar.relation(at).equals("acl")
                        && !grammar.isInfinitive(at)
                        && grammar.children(at, "mark").isEmpty();
    }

    private boolean isPurpose(int at) {
        return grammar.relation(at).equals("advcl") && grammar.isInfinitive(at);
    }

    private static Status stricter(Status a, Status b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Status status) {
        return switch (status) {
            case OCCURRED -> 0;
            case PLANNED -> 1;
            case HYPOTHETICAL -> 2;
            case DENIED -> 3;
        };
    }

    /** What the trigger's own auxiliaries and modifiers say. */
    Status own(int trigger) {
        Status status = Status.OCCURRED;
        for (int c : grammar.children(trigger)) {
            String lemma = grammar.lemma(c);
            switch (grammar.relation(c)) {
                case "aux" -> status = stricter(status, auxiliary(trigger, c, lemma));
                case "advmod", "neg" -> status = stricter(status, negation(lemma));
                case "det" -> status = stricter(status, lists.has("no", lemma) ? Status.DENIED : Status.OCCURRED);
                case "amod", "compound" -> status = stricter(status, modifier(c));
                case "mark" -> status = stricter(status, mark(trigger, lemma));
                default -> {}
            }
        }
        boolean headline = isAnnounced(trigger)
                || grammar.isInfinitive(trigger)
                        && (grammar.relation(trigger).equals("root") || hasBe(trigger) || isHeadlineFuture(trigger));
        return headline ? stricter(status, Status.PLANNED) : status;
    }

    /** "MISSION TO VISIT CHAD": in a headline a verb that the tagger takes for a noun. */
    private boolean isAnnounced(int trigger) {
        return trigger > 0
                && grammar.sentence().kind() == BlockKind.TITLE
                && grammar.tag(trigger).equals("NN")
                && grammar.token(trigger - 1).text().equalsIgnoreCase("to")
                && grammar.children(trigger, "det", "amod", "nmod:poss").isEmpty();
    }

    /** "Rumsfeld to meet defense chiefs": a subject with an infinitive and no other verb. */
    private boolean isHeadlineFuture(int trigger) {
        return grammar.relation(trigger).equals("acl")
                && grammar.head(trigger) >= 0
                && grammar.relation(grammar.head(trigger)).equals("root");
    }

    private boolean hasBe(int trigger) {
        return grammar.children(trigger, "cop", "aux").stream()
                        .anyMatch(c -> grammar.lemma(c).equals("be"))
                && grammar.isVerb(trigger)
                && grammar.tag(trigger).equals("VB");
    }

    private Status auxiliary(int trigger, int aux, String lemma) {
        String word = grammar.token(aux).text().toLowerCase(Locale.ROOT);
        if (lists.has("future", lemma) || lists.has("future", word)) {
            return isReported(trigger) || !word.equals("would") ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        return lists.has("modal", lemma) ? Status.HYPOTHETICAL : Status.OCCURRED;
    }

    /** "said it would visit" tells a plan; "would visit if" does not. */
    private boolean isReported(int trigger) {
        int head = grammar.head(grammar.firstConjunct(trigger));
        boolean conditional = grammar.children(trigger, "advcl").stream()
                .anyMatch(c ->
                        grammar.children(c, "mark").stream().anyMatch(m -> lists.has("condition", grammar.lemma(m))));
        return head >= 0 && lists.has("say", grammar.lemma(head)) && !conditional;
    }

    private Status negation(String lemma) {
        return lists.has("not", lemma) ? Status.DENIED : Status.OCCURRED;
    }

    private Status modifier(int token) {
        String lemma = grammar.lemma(token);
        if (lists.has("planned_modifier", lemma)) {
            return Status.PLANNED;
        }
        return lists.has("hypothetical_modifier", lemma) ? Status.HYPOTHETICAL : Status.OCCURRED;
    }

    private Status mark(int trigger, String lemma) {
        boolean clause = grammar.relation(trigger).equals("advcl")
                || grammar.relation(trigger).equals("ccomp");
        return clause && lists.has("condition", lemma) ? Status.HYPOTHETICAL : Status.OCCURRED;
    }

    /** What a clause or noun above adds to what hangs below it. */
    private Status above(int at, int head) {
        String relation = grammar.relation(at);
        boolean complement = COMPLEMENT.contains(relation) || relation.equals("acl") && grammar.isInfinitive(at);
        if (relation.equals("conj")) {
            return grammar.isVerb(at) && grammar.children(at, "nsubj", "aux").isEmpty() ? own(head) : Status.OCCURRED;
        }
        if (relation.equals("advcl")
                && grammar.children(at, "mark").stream().anyMatch(m -> lists.has("condition", grammar.lemma(m)))) {
            return Status.HYPOTHETICAL;
        }
        if (isPurpose(at)) {
            return lists.has("motion", grammar.lemma(head)) ? own(head) : Status.HYPOTHETICAL;
        }
        if (!complement || lists.has("circumstance", grammar.preposition(at))) {
            return Status.OCCURRED;
        }
        String lemma = grammar.lemma(head);
        boolean clause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl");
        if (lists.has("deny", lemma) || lists.has("cancel", lemma)) {
            return Status.DENIED;
        }
        if (clause && lists.has("plan", lemma)) {
            return Status.PLANNED;
        }
        if (clause
                && (lists.has("wish", lemma) && !informs(at, lemma)
                        || grammar.isNoun(head) && lists.has("alleged", lemma))) {
            return Status.HYPOTHETICAL;
        }
        if (!clause && lists.has("seek", lemma)) {
            return Status.HYPOTHETICAL;
        }
        if (!clause && lists.has("announce_plan", lemma)) {
            return Status.PLANNED;
        }
        return carries(relation, lemma) ? own(head) : Status.OCCURRED;
    }

    /** "told the council that Israel had left": with a finite clause the verb reports, with "to" it commands. */
    private boolean informs(int at, String lemma) {
        return lists.has("inform", lemma) && !grammar.isInfinitive(at);
    }

    /** Whether "not" and "will" of the head also hold for what hangs below it: "held no talks", "did not visit". */
    private boolean carries(String relation, String lemma) {
        return relation.equals("xcomp")
                || relation.equals("conj")
                || relation.equals("nsubj")
                || relation.equals("nsubj:pass")
                || lists.has("light", lemma)
                || lists.has("aspect", lemma)
                || lists.has("light_noun", lemma);
    }

    /** "will not attend talks", "voted not to attend": the actor itself says no, more than that nothing happened. */
    boolean isRefusal(int trigger) {
        int verb = grammar.isVerb(trigger) ? trigger : grammar.head(trigger);
        if (verb < 0 || !grammar.isVerb(verb)) {
            return false;
        }
        int first = grammar.ownSubject(verb).isPresent() ? verb : grammar.firstConjunct(verb);
        boolean not =
                grammar.children(first, "advmod", "neg").stream().anyMatch(c -> lists.has("not", grammar.lemma(c)));
        boolean willed = grammar.children(first, "aux").stream()
                .anyMatch(c -> lists.has("will", grammar.lemma(c))
                        || lists.has("will", grammar.token(c).text()));
        int head = grammar.head(first);
        boolean decided = head >= 0
                && grammar.relation(first).equals("xcomp")
                && grammar.isInfinitive(first)
                && lists.has("plan", grammar.lemma(head));
        return not && (willed || decided);
    }

    /** "would attack unless": what an actor will do if another does or does not. */
    boolean isConditional(int trigger) {
        boolean future = grammar.children(trigger, "aux").stream()
                .anyMatch(c -> lists.has("future", grammar.lemma(c))
                        || lists.has("future", grammar.token(c).text()));
        return future
                && grammar.children(trigger, "advcl").stream()
                        .anyMatch(c -> grammar.children(c, "mark").stream()
                                .anyMatch(m -> lists.has("condition", grammar.lemma(m))));
    }
}
