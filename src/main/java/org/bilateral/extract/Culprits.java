package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilateral.extract.Party.Link;

/**
 * Who did what a reply answers. "Tehran vowed revenge" is towards whoever has just struck Tehran; "London condemned the
 * raid" is towards whoever made the raid that the sentence, or the one before, has told.
 */
final class Culprits {
    private final Grammar grammar;
    private final WordLists lists;
    private final Discourse discourse;
    private final List<Act> told;

    /** @param told the acts found so far in the sentence, which grow while it is read */
    Culprits(Grammar grammar, WordLists lists, Discourse discourse, List<Act> told) {
        this.grammar = grammar;
        this.lists = lists;
        this.discourse = discourse;
        this.told = told;
    }

    List<Party> of(Rule rule, int trigger, List<Party> repliers) {
        List<Act> acts = new ArrayList<>(discourse.lastForce());
        told.stream().filter(Culprits::isForce).forEach(acts::add);
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (share(acts.get(i).targets(), repliers) && !share(acts.get(i).sources(), repliers)) {
                return moved(acts.get(i).sources(), trigger);
            }
        }
        boolean bystander = rule.isVerbal() && !acts.isEmpty() && refersToForce(trigger);
        List<Party> last = bystander ? acts.get(acts.size() - 1).sources() : List.of();
        return share(last, repliers) ? List.of() : moved(last, trigger);
    }

    /** Whether an act hurts: what states answer with words or in kind. */
    static boolean isForce(Act act) {
        boolean hurts = switch (act.eventType()) {
            case ASSAULT, COERCE, SANCTION, MOBILIZE, THREATEN, PROTEST -> true;
            default -> false;
        };
        return hurts && act.status() == Status.OCCURRED;
    }

    /** "condemned the attack", "called it piracy". */
    private boolean refersToForce(int trigger) {
        Optional<Integer> object = grammar.object(trigger);
        if (object.isPresent()) {
            return isForceWord(object.get());
        }
        return grammar.children(trigger, "obl", "nmod").stream().anyMatch(this::isForceWord);
    }

    private boolean isForceWord(int noun) {
        String word = grammar.lemma(noun);
        return lists.has("force_noun", word) || word.equals("it") || word.equals("this") || word.equals("that");
    }

    private static boolean share(List<Party> some, List<Party> others) {
        return some.stream()
                .anyMatch(p -> others.stream().anyMatch(o -> o.code().equals(p.code())));
    }

    private static List<Party> moved(List<Party> parties, int trigger) {
        return parties.stream()
                .map(p -> new Party(p.code(), p.sector(), p.agent(), trigger, Link.OWNED))
                .toList();
    }
}
