package org.bilateral.consolidate;

import java.time.LocalDate;
import org.bilateral.document.Identifiers;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;

/**
 * What makes an interaction the one it is; its id is made of nothing else.
 *
 * @param place as {@link PlaceDetail#key} gives it
 */
record Identity(String source, String target, EventType type, Status status, LocalDate firstDay, String place) {
    /** A plan and the act that carries it out can agree in everything but the status. */
    String id() {
        String base = status == Status.PLANNED ? type.name() + " planned" : type.name();
        return Identifiers.hashed("i", source, target, base, firstDay.toString(), place);
    }

    /** What differs from another identity of the same act. */
    String differenceTo(Identity other) {
        StringBuilder difference = new StringBuilder();
        append(difference, "date", firstDay.equals(other.firstDay));
        append(difference, "place", place.equals(other.place));
        append(difference, "direction", source.equals(other.source));
        return difference.toString();
    }

    private static void append(StringBuilder difference, String what, boolean same) {
        if (!same) {
            difference.append(difference.isEmpty() ? "" : "+").append(what);
        }
    }
}
