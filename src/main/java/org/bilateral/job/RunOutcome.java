package org.bilateral.job;

import java.util.List;

/**
 * How a run that came to its end went.
 *
 * @param summary what it counted
 * @param changes what it changed, or would have changed, in the published tables: one line for each table compared
 * @param warnings expectations that were exceeded, one line each
 * @param status complete, or complete with many rejections
 */
public record RunOutcome(RunSummary summary, List<String> changes, List<String> warnings, ExitStatus status) {
    /** Copies the lists. */
    public RunOutcome {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
