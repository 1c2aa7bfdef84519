package org.bilateral.job.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;

/** One night after the other, for as long as the process lives; nights that were missed are caught up by one. */
public final class Nights {
    private final Schedule schedule;
    private final Clock clock;
    private final Waiting waiting;

    public Nights(Schedule schedule, Clock clock, Waiting waiting) {
        this.schedule = schedule;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Lets time pass. */
    public interface Waiting {
        /** Whether the clock has come to that time; otherwise the program is to end. */
        boolean until(Instant then);
    }

    /** One night. It tells its failures itself: a bad night must not end the nights after it. */
    public interface Night {
        ExitStatus run();
    }

    /**
     * Runs a night whenever one is due, at once when one was due since the last success and missed.
     *
     * @param lastSuccess end of the last complete run, if there was one: without it the first night is the next one due
     * @param night what to do
     * @param progress is told when the next night is
     * @return complete when told to end while waiting, otherwise the status of the night that was stopped
     */
    public ExitStatus keep(Optional<Instant> lastSuccess, Night night, Progress progress) {
        Instant done = lastSuccess.orElseGet(clock::instant);
        while (true) {
            Instant due = schedule.next(done);
            if (due.isAfter(clock.instant())) {
                progress.note("the next night is due at " + due);
                if (!waiting.until(due)) {
                    return ExitStatus.COMPLETE;
                }
            } else {
                progress.note("the night of " + due + " was missed: catching up");
            }
            // what comes due while the night goes on is caught up after it
            Instant start = clock.instant();
            ExitStatus status = night.run();
            if (status.isStopped()) {
                return status;
            }
            done = start.isBefore(due) ? due : start;
        }
    }
}
