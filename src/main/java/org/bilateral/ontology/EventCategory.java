package org.bilateral.ontology;

/**
 * A row of the {@code event_types} table: an event type, with or without a mode, and its crosswalks.
 *
 * @param mode the codebook's word, or empty for the type as a whole
 * @param label a few words for people
 * @param cameoCode CAMEO code, two to four digits as text
 * @param goldstein Goldstein scale, −10 to 10
 * @param ploverScore PLOVER's conflict–cooperation score, −10 to 10
 */
public record EventCategory(
        EventType eventType, String mode, String label, String cameoCode, double goldstein, double ploverScore) {}
