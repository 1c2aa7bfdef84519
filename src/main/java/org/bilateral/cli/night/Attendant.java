package org.bilateral.cli.night;

import org.bilateral.cli.Failure;
import org.bilateral.job.Progress;
import org.bilateral.job.RunOutcome;

/** Tells people or programs how a night goes and how it ended. */
interface Attendant extends Progress, AutoCloseable {
    /** The night is complete. */
    void completed(RunOutcome outcome, boolean dryRun, long nanos);

    /** The night ended early. */
    void failed(Failure failure, Throwable problem);

    @Override
    void close();
}
