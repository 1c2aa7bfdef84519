package org.bilateral.job.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits by the clock of the machine, looking at it every minute: it may be set, or sleep with its lid closed. */
public final class ClockWaiting implements Nights.Waiting {
    private static final long LONGEST_MILLIS = 60_000;

    private final Clock clock;
    private final CountDownLatch end = new CountDownLatch(1);

    public ClockWaiting(Clock clock) {
        this.clock = clock;
    }

    /** Whoever waits is to stop waiting, now and from now on. */
    public void end() {
        end.countDown();
    }

    @Override
    public boolean until(Instant then) {
        try {
            while (clock.instant().isBefore(then)) {
                // one more, for the part of a millisecond that the division drops
                if (end.await(Math.min(millisTo(then) + 1, LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
            return end.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long millisTo(Instant then) {
        return Duration.between(clock.instant(), then).toMillis();
    }
}
