package org.bilateral.extract;

import java.util.List;
import org.bilateral.ontology.EventType;

/**
 * An act that a rule found in a sentence, before it is cut into pairs.
 *
 * @param trigger token that tells it
 * @param rule the rule that fired
 * @param sources who acts
 * @param targets towards whom; for an act among equals all that are not sources
 */
record Act(int trigger, Rule rule, List<Party> sources, List<Party> targets, Status status) {
    EventType eventType() {
        return rule.eventType();
    }

    /** Whether the order of the two means nothing. */
    boolean mutual() {
        return rule.has("sym") || rule.has("group") && targets.isEmpty();
    }

    /** "Egypt and Israel signed a pact with the United States": each of the one side with each of the other. */
    boolean hasTwoSides() {
        return sources.size() > 1
                && !targets.isEmpty()
                && targets.stream()
                        .noneMatch(t -> sources.stream().anyMatch(s -> s.code().equals(t.code())));
    }

    /** Whether people in office act: what teams and fans do is no interaction of states. */
    boolean isOfficial() {
        return sources.stream().anyMatch(p -> !p.agent().isEmpty() || p.link() == Party.Link.AGENT);
    }
}
