package org.bilateral.job;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a run departs from an ordinary night.
 *
 * @param recodeAll whether files that have not changed are coded anew, too
 * @param dryRun whether everything but publishing is done
 * @param from first day of publication that the tables hold, or null for no limit
 * @param to last day of publication that the tables hold, or null for no limit
 * @param expectations file with the expectations of the quality gate, or null for no gate
 */
public record RunChoices(
        boolean recodeAll,
        boolean dryRun,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Path expectations) {
    /** An ordinary night without a quality gate. */
    public static final RunChoices ORDINARY = new RunChoices(false, false, null, null, null);

    /** Refuses days in the wrong order. */
    public RunChoices {
        if (from != null && to != null && from.isAfter(to)) {
            throw new RunException(ExitStatus.USAGE, "the first day is after the last one: " + from + ", " + to);
        }
    }

    /** Whether the tables hold articles of that day. */
    public boolean covers(LocalDate published) {
        return (from == null || !published.isBefore(from)) && (to == null || !published.isAfter(to));
    }

    /** Whether this is more than what a run that was cut off would do. */
    public boolean departs() {
        return recodeAll || dryRun || from != null || to != null;
    }
}
