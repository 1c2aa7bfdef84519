package org.bilateral.job.night;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bilateral.job.Removal;
import org.bilateral.job.RunSummary;
import org.bilateral.job.publish.Drift;
import org.bilateral.job.publish.Expectations.Verdict;
import org.bilateral.job.state.Stock;
import org.jspecify.annotations.Nullable;

/** What a run has counted: filled by its steps, read when it has ended. */
final class RunTally {
    private final Clock clock;
    private final Instant started;

    private volatile Stock.@Nullable Difference difference;
    private volatile @Nullable RunSummary summary;

    private volatile Verdict verdict = Verdict.GOOD;
    private volatile Drift drift = Drift.NONE;
    private volatile List<Removal> removals = List.of();
    private volatile String run;
    private volatile boolean resumed;

    RunTally(String run, Clock clock) {
        this.run = run;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** The run completes that one, which had been cut off. */
    void resume(String earlier) {
        run = earlier;
        resumed = true;
    }

    /** A run of its own begins. */
    void start(String fresh) {
        run = fresh;
        resumed = false;
    }

    String run() {
        return run;
    }

    boolean isResumed() {
        return resumed;
    }

    void stock(Stock.Difference counted) {
        difference = counted;
    }

    /** How the input differs from the run before; of a resumed run it is not known again. */
    Stock.Difference difference(long filesInStock) {
        Stock.Difference counted = difference;
        return counted == null ? new Stock.Difference(0, filesInStock, List.of()) : counted;
    }

    void summary(RunSummary made) {
        summary = made;
    }

    void verdict(Verdict made) {
        verdict = made;
    }

    Verdict verdict() {
        return verdict;
    }

    /** How the tables differ from those published before. */
    void drift(Drift counted) {
        drift = counted;
    }

    Drift drift() {
        return drift;
    }

    /** The articles that leave the tables. */
    void removals(List<Removal> found) {
        removals = List.copyOf(found);
    }

    List<Removal> removals() {
        return removals;
    }

    /** When the night began, whichever run it works on. */
    Instant started() {
        return started;
    }

    Instant now() {
        return clock.instant();
    }

    RunSummary summary() {
        RunSummary made = summary;
        if (made == null) {
            throw new IllegalStateException("the run completed without its last steps");
        }
        return made;
    }
}
