package org.bilateral.job.night;

import java.io.IOException;
import org.bilateral.job.upkeep.LatestReport;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** After publishing: pages about the tables. Whatever goes wrong here is told and takes nothing back. */
final class Report implements Tasklet {
    private final Workbench bench;

    Report(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        boolean wanted = bench.request().report()
                && bench.tally().verdict().failures().isEmpty()
                && !bench.request().choices().dryRun();
        if (wanted && !bench.stop().isRaised()) {
            bench.progress().step("drawing the report");
            LatestReport report =
                    new LatestReport(bench.request().output(), bench.request().input());
            try {
                report.write();
            } catch (IOException | RuntimeException e) { // the tables are out: nothing may call that off
                bench.progress()
                        .note("the tables are published, but " + report.folder() + " could not be made anew: " + e);
            }
        }
        return RepeatStatus.FINISHED;
    }
}
