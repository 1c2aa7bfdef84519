package org.bilateral.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.Correction.Outcome;
import org.bilateral.extract.InteractionMention;

/** The corrections of one consolidation, those of mentions before it and those of interactions after it. */
final class Corrections {
    private final List<Correction> all;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Set<String>> editedMentions = new HashMap<>();

    Corrections(Collection<Correction> corrections) {
        all = corrections.stream().sorted(Correction.ORDER).distinct().toList();
    }

    /** Corrects mentions, which keep their ids, and takes the rejected ones away. */
    void applyTo(Map<String, InteractionMention> mentions) {
        group(id -> id.startsWith("m") ? id : "").forEach((id, corrections) -> {
            InteractionMention mention = mentions.get(id);
            Edit edit = new Edit(corrections);
            boolean applies = mention != null && edit.fits(mention.source(), mention.target());
            record(corrections, applies ? id : "");
            if (mention != null && applies) {
                if (edit.isRejection()) {
                    mentions.remove(id);
                } else {
                    mentions.put(id, edit.apply(mention));
                    editedMentions.put(id, edit.fields());
                }
            }
        });
    }

    /** Corrects interactions, also under the ids that they had before; the rejected ones go. */
    List<Interaction> applyTo(List<Interaction> interactions, Collection<Superseded> superseded) {
        Map<String, String> present = new HashMap<>();
        superseded.forEach(old -> present.put(old.oldId(), old.newId()));
        interactions.forEach(interaction -> present.put(interaction.id(), interaction.id()));
        Map<String, List<Correction>> byInteraction =
                group(id -> id.startsWith("m") ? "" : present.getOrDefault(id, id));
        List<Interaction> corrected = new ArrayList<>(interactions.size());
        for (Interaction interaction : interactions) {
            List<Correction> corrections = byInteraction.remove(interaction.id());
            if (corrections == null) {
                corrected.add(interaction);
            } else {
                apply(new Edit(corrections), corrections, interaction, corrected);
            }
        }
        byInteraction.values().forEach(corrections -> record(corrections, ""));
        return corrected;
    }

    private void apply(Edit edit, List<Correction> corrections, Interaction interaction, List<Interaction> corrected) {
        boolean applies = edit.fits(interaction.source(), interaction.target());
        record(corrections, applies ? interaction.id() : "");
        if (!applies) {
            corrected.add(interaction);
        } else if (!edit.isRejection()) {
            corrected.add(edit.apply(interaction));
        }
    }

    /** The fields that were corrected in any of the mentions. */
    List<String> fieldsOf(Collection<Claim> claims) {
        Set<String> fields = new TreeSet<>();
        claims.forEach(claim -> fields.addAll(editedMentions.getOrDefault(claim.id(), Set.of())));
        return List.copyOf(fields);
    }

    /** What became of each, in the order of ids. */
    List<Outcome> outcomes() {
        return outcomes.stream()
                .sorted((a, b) -> Correction.ORDER.compare(a.correction(), b.correction()))
                .toList();
    }

    private interface Key {
        String of(String id);
    }

    private Map<String, List<Correction>> group(Key key) {
        Map<String, List<Correction>> groups = new TreeMap<>();
        for (Correction correction : all) {
            String id = key.of(correction.id());
            if (!id.isEmpty()) {
                groups.computeIfAbsent(id, k -> new ArrayList<>()).add(correction);
            }
        }
        groups.values().forEach(list -> list.sort((a, b) -> a.when().compareTo(b.when())));
        return groups;
    }

    private void record(List<Correction> corrections, String appliedTo) {
        corrections.forEach(correction -> outcomes.add(new Outcome(correction, appliedTo)));
    }
}
