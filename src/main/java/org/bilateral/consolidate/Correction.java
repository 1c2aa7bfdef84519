package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A person's word against the program's.
 *
 * @param id of an interaction or a mention
 * @param field a column, or {@link #REJECT}
 * @param value what the column holds in truth; empty with {@link #REJECT}, or to empty an optional column
 * @param who the person
 * @param when the day; of two corrections of one field the later one counts
 * @param why for the audit trail
 */
public record Correction(String id, String field, String value, String who, LocalDate when, String why) {
    /** In place of a column: the row is wrong as a whole. */
    public static final String REJECT = "reject";

    /** The order in which corrections apply. */
    static final Comparator<Correction> ORDER = Comparator.comparing(Correction::id)
            .thenComparing(Correction::when)
            .thenComparing(Correction::field)
            .thenComparing(Correction::value)
            .thenComparing(Correction::who)
            .thenComparing(Correction::why);

    /**
     * What became of a correction: the audit trail.
     *
     * @param appliedTo the row it changed, under its present id; empty if it matches nothing any more
     */
    public record Outcome(Correction correction, String appliedTo) {
        /** Whether there was something to correct. */
        public boolean matched() {
            return !appliedTo.isEmpty();
        }
    }
}
