package org.bilateral.job.night;

import java.util.List;
import org.bilateral.job.RunSummary;
import org.bilateral.job.publish.Expectations.Verdict;
import org.bilateral.job.state.Stock;
import org.jspecify.annotations.Nullable;

/** What a run has counted: filled by its steps, read when it has ended. */
final class RunTally {
    private volatile Stock.@Nullable Difference difference;
    private volatile @Nullable RunSummary summary;

    private volatile Verdict verdict = Verdict.GOOD;
    private volatile List<String> changes = List.of();
    private volatile String run;
    private volatile boolean resumed;

    RunTally(String run) {
        this.run = run;
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

    /** How the tables differ from those published before, a line a table. */
    void changes(List<String> counted) {
        changes = counted;
    }

    List<String> changes() {
        return changes;
    }

    RunSummary summary() {
        RunSummary made = summary;
        if (made == null) {
            throw new IllegalStateException("the run completed without its last steps");
        }
        return made;
    }
}
