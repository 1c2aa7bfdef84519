package org.bilateral.job.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunException;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunRequest;
import org.bilateral.job.RunSummary;
import org.bilateral.job.publish.Expectations;
import org.bilateral.job.publish.RunRecord;
import org.bilateral.job.state.Repository;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.StateFolder;
import org.bilateral.job.state.StateProblem;
import org.h2.mvstore.MVStoreException;
import org.springframework.beans.BeansException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One run of the nightly job, from the lock to the summary. */
public final class NightlyJob {
    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final Progress progress;
    private final Repository repository;

    /** Keeps its state in the output folder. */
    public NightlyJob(Clock clock, Progress progress) {
        this(clock, progress, Repository.EMBEDDED);
    }

    /** Keeps its state in that repository. */
    public NightlyJob(Clock clock, Progress progress, Repository repository) {
        this.clock = clock;
        this.progress = progress;
        this.repository = repository;
    }

    /**
     * Codes what is new in the input and publishes all tables; a run that was cut off is completed first.
     *
     * @throws RunException if the run cannot start or does not complete, with the exit status for the scheduler
     * @throws org.bilateral.document.ResourceException if a table of the program is bad
     */
    public RunSummary run(RunRequest request) {
        return execute(request).summary();
    }

    /**
     * Does what {@link #run} does and tells more of it.
     *
     * @throws RunException if the run cannot start or does not complete, with the exit status for the scheduler
     */
    @SuppressWarnings("try") // the hook is there for the length of the block, not used in it
    public RunOutcome execute(RunRequest request) {
        requireInput(request);
        requireExpectations(request.choices());
        StateFolder folder = StateFolder.below(request.output());
        StopSignal stop = new StopSignal();
        try (RunLock held = RunLock.take(folder.lockFile(), clock.instant());
                StopOnSignal hook = new StopOnSignal(stop)) {
            String run = RUN.format(held.since());
            progress.begin(run);
            RunOutcome outcome = attempt(request, folder, run, stop);
            record(request, run, outcome.status(), "complete");
            return outcome;
        } catch (IOException e) {
            throw StateProblem.find(folder, e)
                    .<RuntimeException>map(problem -> problem)
                    .orElseGet(() -> new UncheckedIOException("the output folder cannot be written", e));
        }
    }

    /** Of what a library threw only what it means is told. */
    private RunOutcome attempt(RunRequest request, StateFolder folder, String run, StopSignal stop) throws IOException {
        try {
            if (request.rebuild()) {
                folder.clear(repository);
            }
            try (StateDatabase database = StateDatabase.open(folder, repository, request.threads())) {
                return new Night(request, clock, database, progress, stop).run(run);
            }
        } catch (RunException
                | DataAccessException
                | TransactionException
                | BeansException
                | MVStoreException
                | UncheckedIOException e) {
            RuntimeException told = StateProblem.find(folder, e)
                    .filter(problem -> !(e instanceof RunException own) || own.status() == ExitStatus.FAILED)
                    .<RuntimeException>map(problem -> problem)
                    .orElse(e);
            ExitStatus status = told instanceof RunException own ? own.status() : ExitStatus.FAILED;
            try {
                record(request, run, status, String.valueOf(told.getMessage()));
            } catch (IOException full) {
                told.addSuppressed(full);
            }
            throw told;
        }
    }

    private void record(RunRequest request, String run, ExitStatus status, String message) throws IOException {
        if (!request.choices().dryRun()) {
            new RunRecord(request.output()).ended(run, status, message, clock.instant());
        }
    }

    /** A bad file stops the run before it starts. */
    private static void requireExpectations(RunChoices choices) {
        if (choices.expectations() != null) {
            Expectations.read(choices.expectations());
        }
    }

    private static void requireInput(RunRequest request) {
        if (!Files.isDirectory(request.input())) {
            throw new RunException(ExitStatus.USAGE, "the input is no folder: " + request.input());
        }
        if (!Files.isReadable(request.input())) {
            throw new RunException(ExitStatus.USAGE, "the input folder cannot be read: " + request.input());
        }
    }
}
