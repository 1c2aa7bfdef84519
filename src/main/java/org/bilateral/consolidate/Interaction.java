package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.List;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Participant;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One act between one pair of actors, occurred or planned, with everything that was said of it.
 *
 * @param id {@code i} and 16 hex digits over source, target, type, first date and place
 * @param eventId {@code e} and 16 hex digits, shared by the pairs of one many-sided act
 * @param followsId the planned interaction that this one carries out, or empty
 * @param source who acted; where {@code directed} is false the first of the two codes in alphabetical order
 * @param mode the codebook's word, or empty
 * @param date the most specific date that a mention gives
 * @param place the most specific place that a mention gives, or null
 * @param contexts of all mentions, sorted
 * @param articleCount different texts that report it: the same agency text on many sites counts once
 * @param publisherCount publishers that carry it
 * @param evidence the sentence that says it best
 * @param evidenceUrl its article's address, or empty
 * @param mentions all that was said of it, sorted by id
 * @param correctedFields columns that a person corrected, sorted
 */
public record Interaction(
        String id,
        String eventId,
        String followsId,
        Participant source,
        Participant target,
        boolean directed,
        EventType eventType,
        String mode,
        Status status,
        ActDate date,
        @Nullable ActPlace place,
        List<String> contexts,
        String channel,
        double confidence,
        int articleCount,
        int publisherCount,
        LocalDate firstPublished,
        LocalDate lastPublished,
        String evidence,
        String evidenceUrl,
        List<InteractionMention> mentions,
        List<String> correctedFields) {

    /** @throws IllegalArgumentException if the status is neither occurred nor planned, or there is no mention */
    public Interaction {
        contexts = List.copyOf(contexts);
        mentions = List.copyOf(mentions);
        correctedFields = List.copyOf(correctedFields);
        if (status != Status.OCCURRED && status != Status.PLANNED) {
            throw new IllegalArgumentException(status.code() + " acts are no interactions");
        }
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an interaction that nobody mentions: " + id);
        }
    }

    /** The two codes in alphabetical order, joined by a hyphen. */
    public String dyad() {
        String a = source.code();
        String b = target.code();
        return a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a;
    }

    /** The strict PLOVER category, which counts a planned cooperative act as a promise. */
    public EventType ploverEvent() {
        if (status != Status.PLANNED) {
            return eventType;
        }
        return switch (eventType) {
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case RETREAT -> EventType.CONCEDE;
            default -> eventType;
        };
    }
}
