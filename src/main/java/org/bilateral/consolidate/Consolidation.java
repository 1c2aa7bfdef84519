package org.bilateral.consolidate;

import java.util.List;
import org.bilateral.extract.InteractionMention;

/**
 * What all articles together say.
 *
 * @param interactions sorted by id
 * @param mentions every mention, sorted by its id
 * @param superseded ids that a part of today's mentions would have given, and what stands for them now; sorted
 * @param corrections what became of each correction, sorted by its id
 */
public record Consolidation(
        List<Interaction> interactions,
        List<Assigned> mentions,
        List<Superseded> superseded,
        List<Correction.Outcome> corrections) {
    public Consolidation {
        interactions = List.copyOf(interactions);
        mentions = List.copyOf(mentions);
        superseded = List.copyOf(superseded);
        corrections = List.copyOf(corrections);
    }

    /**
     * A mention and the interaction it belongs to.
     *
     * @param mentionId as the extractor gave it, also where a person has corrected the mention
     * @param interactionId empty for denied and hypothetical acts, and for those of rejected interactions
     */
    public record Assigned(String mentionId, InteractionMention mention, String interactionId) {}

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
