package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import org.bilateral.ontology.EventType;

/**
 * One way in which news tells an act: a family of words that share arguments and meaning.
 *
 * @param id stable name, published with each mention
 * @param part {@code verb}, {@code noun}, {@code adj}, {@code modal} ("must"), {@code place} (a preposition of a person's place) or {@code copula} (a preposition after "is")
 * @param words lemmas that trigger it, {@code @list} for all of a list
 * @param conditions what else must stand in the sentence
 * @param source where the source is, in order of preference
 * @param target where the target is, in order of preference
 * @param eventType what
 * @param mode how, or empty
 * @param options {@code sym}, {@code undirected}, {@code planned}, {@code hypothetical}, {@code visit}, {@code phone},
 *     {@code weak}, {@code occurred} (also where the trigger is negated), {@code direct} (never towards
 *     an actor of the sentence before), {@code nested} (told also inside what another act demands or refuses)
 * @param example a sentence that it must fire on
 * @param expected the records of the example
 * @param counterExample a sentence that it must not fire on
 */
record Rule(
        String id,
        String part,
        Set<String> words,
        List<Condition> conditions,
        List<Slot> source,
        List<Slot> target,
        EventType eventType,
        String mode,
        Set<String> options,
        String example,
        String expected,
        String counterExample) {

    boolean has(String option) {
        return options.contains(option);
    }

    /** Whether the rule tells something one can refuse to do for another. */
    boolean isCooperative() {
        return switch (eventType) {
            case AID, CONSULT, COOPERATE, RETREAT, SUPPORT, CONCEDE -> part.equals("verb") || part.equals("noun");
            default -> false;
        };
    }

    /** Whether the act is done by words. */
    boolean isVerbal() {
        return switch (eventType) {
            case ACCUSE, AGREE, CONCEDE, REJECT, REQUEST, SUPPORT, THREATEN -> true;
            default -> false;
        };
    }

    /** Whether the rule tells something one can threaten another with. */
    boolean isForceful() {
        return switch (eventType) {
            case ASSAULT, COERCE, MOBILIZE, SANCTION -> part.equals("verb");
            default -> false;
        };
    }

    /** The same act as one that the source refuses: "will not send aid" rejects assistance. */
    Rule refused() {
        return told(
                EventType.REJECT,
                "-refused",
                switch (eventType) {
                    case AID, COOPERATE -> "assist";
                    case CONSULT -> "meet";
                    default -> "yield";
                });
    }

    /** The same act as one that the source will do if: "would attack unless" threatens. */
    Rule threatened() {
        return told(
                EventType.THREATEN,
                "-threatened",
                switch (eventType) {
                    case ASSAULT, MOBILIZE -> "violence";
                    case SANCTION -> "restrict";
                    default -> "";
                });
    }

    private Rule told(EventType type, String suffix, String how) {
        return new Rule(
                id + suffix,
                part,
                words,
                conditions,
                source,
                target,
                type,
                how,
                Set.of(),
                example,
                expected,
                counterExample);
    }

    /** A test on the words around a trigger: {@code obj:@troops}, {@code prt:out}, {@code comp}. */
    record Condition(String kind, List<String> words, boolean negated) {
        static Condition of(String text) {
            boolean negated = text.startsWith("!");
            String body = negated ? text.substring(1) : text;
            int colon = body.indexOf(':');
            return colon < 0
                    ? new Condition(body, List.of(), negated)
                    : new Condition(
                            body.substring(0, colon),
                            List.of(body.substring(colon + 1).split("\\|", -1)),
                            negated);
        }
    }
}
