package org.bilateral.job.night;

import java.util.Optional;
import org.bilateral.job.state.Stock;
import org.bilateral.read.InputFile;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Codes the files of one partition, one a transaction, until none is left or the run is to stop. */
final class CodePartition implements Tasklet {
    private final Workbench bench;

    CodePartition(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        StepExecution execution = context.getStepContext().getStepExecution();
        if (bench.stop().isRaised()) {
            execution.setTerminateOnly();
            return RepeatStatus.CONTINUABLE;
        }
        int partition = FrozenPartitions.numberOf(execution.getStepName());
        Optional<Stock.Entry> next = bench.stock().findNext(partition);
        next.ifPresent(this::code);
        return next.isPresent() ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
    }

    private void code(Stock.Entry entry) {
        CodeFile file = new CodeFile(entry.filePath(), bench);
        bench.folder()
                .read(new InputFile(bench.request().input().resolve(entry.filePath()), entry.filePath()), file::add);
        bench.stock().markCoded(entry, bench.program(), file.finish());
        bench.progress().advance();
    }
}
