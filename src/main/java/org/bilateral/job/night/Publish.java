package org.bilateral.job.night;

import java.io.IOException;
import java.nio.file.Path;
import org.bilateral.job.publish.Expectations;
import org.bilateral.job.publish.Removals;
import org.bilateral.job.publish.RunFolder;
import org.bilateral.job.publish.RunRecord;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Last step: the run's tables become visible, at once. */
final class Publish implements Tasklet {
    private final Workbench bench;

    Publish(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path expectations = bench.request().choices().expectations();
        if (expectations != null) {
            bench.tally()
                    .verdict(Expectations.read(expectations)
                            .judge(bench.tally().summary(), bench.tally().drift()));
        }
        bench.tally().removals().forEach(bench.progress()::removed);
        // a refusal is no failure of the step: the next night must take stock anew, not repeat this one
        if (bench.tally().verdict().failures().isEmpty()
                && !bench.request().choices().dryRun()) {
            RunTally tally = bench.tally();
            Removals.write(bench.request().output(), bench.run(), tally.removals());
            bench.runFolder().publish();
            // within the step: a night that is killed here is resumed and tells of itself
            new RunRecord(bench.request().output())
                    .published(
                            tally.summary(), tally.verdict().warnings(), tally.drift(), tally.started(), tally.now());
        }
        RunFolder.sweep(bench.request().output());
        return RepeatStatus.FINISHED;
    }
}
