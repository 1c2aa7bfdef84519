package org.bilateral.job.night;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says that the run is to end at the next safe point. */
final class StopSignal {
    private final AtomicBoolean raised = new AtomicBoolean();

    void raise() {
        raised.set(true);
    }

    boolean isRaised() {
        return raised.get();
    }
}
