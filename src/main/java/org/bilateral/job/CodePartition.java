package org.bilateral.job;

import java.nio.file.Path;
import java.util.Optional;
import org.bilateral.read.InputFolder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Codes the files of one partition, one a transaction, until none is left or the run is to stop. */
final class CodePartition implements Tasklet {
    private final Path input;
    private final InputFolder folder;
    private final Stock stock;
    private final Staging staging;
    private final DocumentCoder coder;
    private final String program;
    private final TransactionOperations transactions;
    private final Progress progress;
    private final StopSignal stop;

    @SuppressWarnings("TooManyParameters")
    CodePartition(
            Path input,
            InputFolder folder,
            Stock stock,
            Staging staging,
            DocumentCoder coder,
            String program,
            TransactionOperations transactions,
            Progress progress,
            StopSignal stop) {
        this.input = input;
        this.folder = folder;
        this.stock = stock;
        this.staging = staging;
        this.coder = coder;
        this.program = program;
        this.transactions = transactions;
        this.progress = progress;
        this.stop = stop;
    }
}
