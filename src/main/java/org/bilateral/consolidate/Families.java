package org.bilateral.consolidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bilateral.document.Identifiers;
import org.bilateral.extract.InteractionMention;

/**
 * Which mentions may meet in {@link Consolidator}: those of one pair and one event type.
 *
 * <p>Its blocks, the ids that an act had before, and the plan that an act carries out all stay within one family. So
 * each family may be consolidated by itself, on another machine, and together they give what all mentions give at once
 * — but for the event ids, which join acts of several pairs.
 */
public final class Families {
    private final Map<String, Edit> edits = new HashMap<>();

    /** @param corrections that the consolidation is going to apply: they may move a mention to another family */
    public Families(Collection<Correction> corrections) {
        Map<String, List<Correction>> byId =
                corrections.stream().sorted(Correction.ORDER).distinct().collect(Collectors.groupingBy(Correction::id));
        byId.forEach((id, list) -> edits.put(id, new Edit(list)));
    }

    /** The id of an event, made of the smallest id of the interactions that are told as one. */
    static String eventId(String smallestId) {
        return Identifiers.hashed("e", smallestId);
    }

    /** A family's interaction with the event that it is part of, as all families together show it. */
    public static Interaction inEvent(Interaction i, String smallestId) {
        return new Interaction(
                i.id(),
                eventId(smallestId),
                i.followsId(),
                i.source(),
                i.target(),
                i.directed(),
                i.eventType(),
                i.mode(),
                i.status(),
                i.date(),
                i.place(),
                i.contexts(),
                i.channel(),
                i.confidence(),
                i.articleCount(),
                i.publisherCount(),
                i.firstPublished(),
                i.lastPublished(),
                i.evidence(),
                i.evidenceUrl(),
                i.mentions(),
                i.correctedFields());
    }

    /** The name of a mention's family. */
    public String of(InteractionMention mention) {
        Edit edit = edits.isEmpty() ? null : edits.get(mention.mentionId());
        boolean applies = edit != null && !edit.isRejection() && edit.fits(mention.source(), mention.target());
        InteractionMention corrected = edit != null && applies ? edit.apply(mention) : mention;
        return corrected.dyad() + " " + corrected.eventType();
    }
}
