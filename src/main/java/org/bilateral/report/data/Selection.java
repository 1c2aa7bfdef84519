package org.bilateral.report.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions a report is about; null is no limit.
 *
 * @param country code of an actor that takes part
 * @param from first day
 * @param to last day
 */
public record Selection(
        @Nullable String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Everything. */
    public static final Selection ALL = new Selection(null, null, null);

    /** Whether it holds that interaction. */
    public boolean holds(Interaction interaction) {
        return (country == null || interaction.involves(country))
                && (from == null || !interaction.when().start().isBefore(from))
                && (to == null || !interaction.when().start().isAfter(to));
    }

    /** Whether a window of time was asked for. */
    public boolean windowed() {
        return from != null || to != null;
    }

    /** For people; empty if everything is held. */
    public String text() {
        return (country == null ? "" : "only " + country)
                + (country != null && windowed() ? ", " : "")
                + (from == null ? "" : "from " + from + " ")
                + (to == null ? "" : "to " + to);
    }
}
