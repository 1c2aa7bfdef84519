package org.bilateral.consolidate;

import java.util.List;
import org.bilateral.extract.InteractionMention;

/**
 * What all articles together say.
 *
 * @param interactions sorted by id
 * @param mentions every mention, sorted by its id
 * @param superseded ids that a part of today's mentions would have given, and what stands for them now; sorted
 */
public record Consolidation(List<Interaction> interactions, List<Assigned> mentions, List<Superseded> superseded) {
    public Consolidation {
        interactions = List.copyOf(interactions);
        mentions = List.copyOf(mentions);
        superseded = List.copyOf(superseded);
    }

    /**
     * A mention and the interaction it belongs to.
     *
     * @param interactionId empty for denied and hypothetical acts, and for rejected ones
     */
    public record Assigned(InteractionMention mention, String interactionId) {}

    /**
     * An id that an interaction had, or would have had, before more was known of it.
     *
     * @param reason {@code date}, {@code place}, {@code direction}: what was learnt; joined by {@code +}
     */
    public record Superseded(String oldId, String newId, String reason) implements Comparable<Superseded> {
        @Override
        public int compareTo(Superseded other) {
            int byOld = oldId.compareTo(other.oldId);
            return byOld != 0 ? byOld : newId.compareTo(other.newId);
        }
    }
}
