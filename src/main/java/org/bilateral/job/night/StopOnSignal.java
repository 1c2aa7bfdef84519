package org.bilateral.job.night;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Until it is closed, SIGTERM and Ctrl-C let the run end at its next safe point instead of cutting it off.
 *
 * <p>Java ends as soon as its shutdown hooks have ended: the hook therefore waits for the run, and for what it writes
 * last.
 */
final class StopOnSignal implements AutoCloseable {
    private static final long MOST_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final StopSignal stop;
    private final Thread hook;

    StopOnSignal(StopSignal stop) {
        this.stop = stop;
        this.hook = new Thread(this::stopAndWait, "stop-on-signal");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait() {
        stop.raise();
        try {
            if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("bilateral: the run did not stop in time; the next one recovers it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended, and what is to be told of it is written. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            stop.raise(); // Java is shutting down already, which is what the hook was for
        }
    }
}
