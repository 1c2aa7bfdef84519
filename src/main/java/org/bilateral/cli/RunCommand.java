package org.bilateral.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunRequest;
import org.bilateral.job.night.NightlyJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: the nightly job. */
@Command(
        name = "run",
        header = "Code every new or changed article and publish all tables.",
        description = {
            "",
            "Reads every file below the input folder, codes who did what to whom, and publishes the tables as CSV and"
                    + " Parquet in OUTPUT/latest. Only new and changed files are coded; a run that was cut off is"
                    + " completed first. It is safe to run it again at any time.",
            "",
        })
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder with the articles; default: the project's input folder.")
    private @Nullable Path input;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for the tables and the state; default: the project's output folder.")
    private @Nullable Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are coded at once; default: the number of processors. Does not change"
                    + " the tables.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--rebuild",
            description = "Throw away the state of earlier runs and code everything anew. Published tables stay.")
    private boolean rebuild;

    @Option(
            names = "--recode",
            paramLabel = "all|changed",
            description = "Which files are coded anew; default: those that changed, or all if the program did.")
    private Recode recode = Recode.CHANGED;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Only articles published on that day (2026-11-23) enter the tables.")
    private @Nullable LocalDate date;

    @Option(names = "--from", paramLabel = "DAY", description = "No article published before that day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "No article published after that day.")
    private @Nullable LocalDate to;

    @Option(names = "--dry-run", description = "Do everything but publish, and print what would change.")
    private boolean dryRun;

    @Option(
            names = "--expectations",
            paramLabel = "FILE",
            description = "The quality gate; default: the project's jobs/expectations.yaml.")
    private @Nullable Path expectations;

    /** Which files are coded anew. */
    enum Recode {
        ALL,
        CHANGED
    }

    @Option(
            names = "--balanced",
            description = "Fill dyad_month and dyad_day with a row of zeros for every pair and every month or day from"
                    + " the first to the last without an interaction. Large: the table grows to pairs times days.")
    private boolean balanced;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RunRequest request = new RunRequest(
                input == null ? ProjectFolders.input() : input,
                output == null ? ProjectFolders.output() : output,
                threads,
                rebuild,
                choices(),
                balanced);
        long start = System.nanoTime();
        RunOutcome outcome;
        try (TerminalProgress progress = TerminalProgress.on(err, Boolean.getBoolean("bilateral.terminal"))) {
            outcome = new NightlyJob(Clock.systemUTC(), progress).execute(request);
        }
        PrintWriter out = spec.commandLine().getOut();
        ClosingSummary.print(out, outcome, dryRun, System.nanoTime() - start);
        out.flush();
        return outcome.status().code();
    }

    private RunChoices choices() {
        if (date != null && (from != null || to != null)) {
            throw new ParameterException(spec.commandLine(), "give --date or --from and --to, not both");
        }
        Path own = ProjectFolders.expectations();
        return new RunChoices(
                recode == Recode.ALL,
                dryRun,
                date == null ? from : date,
                date == null ? to : date,
                expectations == null && Files.exists(own) ? own : expectations);
    }
}
