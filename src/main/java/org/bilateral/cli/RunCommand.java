package org.bilateral.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunRequest;
import org.bilateral.job.RunSummary;
import org.bilateral.job.night.NightlyJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RunRequest request = new RunRequest(
                input == null ? ProjectFolders.input() : input,
                output == null ? ProjectFolders.output() : output,
                threads,
                rebuild);
        long start = System.nanoTime();
        RunSummary summary;
        try (TerminalProgress progress = TerminalProgress.on(err, Boolean.getBoolean("bilateral.terminal"))) {
            summary = new NightlyJob(Clock.systemUTC(), progress).run(request);
        }
        PrintWriter out = spec.commandLine().getOut();
        ClosingSummary.print(out, summary, System.nanoTime() - start);
        out.flush();
        return ExitStatus.COMPLETE.code();
    }
}
