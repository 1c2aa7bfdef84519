package org.bilateral.extract;

import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.ontology.Sector;

/** Tests the conditions of a rule on the bare words around a trigger, in a headline whose syntax is lost. */
final class HeadlineTester {
    private static final int NEAR = 4;
    private static final int LEFT = 3;
    private static final Set<Sector> ARMED = Set.of(Sector.MIL, Sector.REB, Sector.POL);

    private final Grammar grammar;
    private final PartyFinder parties;
    private final WordMatcher words;

    HeadlineTester(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.parties = parties;
        this.words = new WordMatcher(grammar, lists, parties);
    }

    /** Whether the words that the conditions want stand after the trigger, in a headline whose syntax is lost. */
    boolean mayHold(Rule rule, int trigger) {
        return rule.conditions().stream().allMatch(c -> follows(c, trigger));
    }

    private boolean follows(Rule.Condition condition, int trigger) {
        boolean about = switch (condition.kind()) {
            case "obj", "prt", "prep", "below", "subj", "milsubj", "objpeople", "state" -> true;
            default -> false;
        };
        boolean left = condition.kind().endsWith("subj") || condition.kind().equals("state");
        int from = left ? Math.max(0, trigger - LEFT) : trigger + 1;
        int to = left ? trigger : condition.kind().equals("objpeople") ? trigger + NEAR : grammar.size();
        boolean follows = false;
        for (int i = from; i < Math.min(to, grammar.size()); i++) {
            follows |= switch (condition.kind()) {
                case "milsubj" ->
                    parties.agentNoun(i).filter(ARMED::contains).isPresent()
                            || parties.mentionAt(i)
                                    .filter(m -> m.kind() == ActorMention.Kind.NAME)
                                    .isPresent();
                case "objpeople" -> words.isPeople(i);
                case "state" -> parties.mentionAt(i).isPresent();
                default -> words.matches(i, condition.words());
            };
        }
        return about ? follows != condition.negated() : condition.negated();
    }
}
