package org.bilateral.job.night;

import org.bilateral.job.publish.InputFiles;
import org.bilateral.job.state.Stock;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** First step: lists the input, takes each file's fingerprint and freezes the list for this run. */
final class TakeStock implements Tasklet {
    private final Workbench bench;

    TakeStock(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        bench.progress().step("taking stock of " + bench.request().input());
        if (bench.request().choices().recodeAll()) {
            bench.stock().forgetCoding();
        }
        Stock.Difference difference = bench.stock().freeze(InputFiles.list(bench.folder()), bench.program());
        bench.staging().keepOnlyStock();
        bench.tally().stock(difference);
        difference.removedPaths().forEach(path -> bench.progress().note(path + " is gone: its rows leave the tables"));
        return RepeatStatus.FINISHED;
    }
}
