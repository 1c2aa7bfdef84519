package org.bilateral.cli.night;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bilateral.cli.InputOption;
import org.bilateral.cli.OutputOption;
import org.bilateral.cli.ProjectFolders;
import org.bilateral.cli.RepositoryOption;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunRequest;
import org.bilateral.job.state.Repository;
import org.bilateral.job.upkeep.Hooks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that runs nights. */
final class NightOptions {
    @Mixin
    private InputOption input = new InputOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are coded at once; default: the number of processors. Does not change"
                    + " the tables.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--expectations",
            paramLabel = "FILE",
            description = "The quality gate; default: the project's jobs/expectations.yaml.")
    private @Nullable Path expectations;

    @Option(
            names = "--balanced",
            description = "Fill dyad_month and dyad_day with a row of zeros for every pair and every month or day from"
                    + " the first to the last without an interaction. Large: the table grows to pairs times days.")
    private boolean balanced;

    @Option(names = "--no-report", description = "Draw no pages in OUTPUT/report; an earlier report stays as it is.")
    private boolean noReport;

    @Mixin
    private RepositoryOption repository = new RepositoryOption();

    @Option(
            names = "--on-success",
            paramLabel = "CMD",
            description = "Command for sh after a complete night. It finds BILATERAL_EXIT_CODE, BILATERAL_MESSAGE and"
                    + " BILATERAL_OUTPUT in its environment, and may take five minutes.")
    private @Nullable String onSuccess;

    @Option(
            names = "--on-failure",
            paramLabel = "CMD",
            description = "The same after a night that failed (exit codes 1, 2 and 3).")
    private @Nullable String onFailure;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            description = "How progress is told: in words, or as a line of JSON for each step and each document, with"
                    + " the ids of run, article and rules. Default: text.")
    private LogFormat logFormat = LogFormat.TEXT;

    /** How progress is told. */
    enum LogFormat {
        TEXT,
        JSON
    }

    RunRequest request(RunChoices choices, boolean rebuild) {
        return new RunRequest(input.folder(), output.folder(), threads, rebuild, choices, balanced, !noReport);
    }

    /** The quality gate, if there is one. */
    @Nullable
    Path expectations() {
        Path own = ProjectFolders.expectations();
        return expectations == null && Files.exists(own) ? own : expectations;
    }

    Path output() {
        return output.folder();
    }

    Repository repository() {
        return repository.repository();
    }

    Hooks hooks() {
        return new Hooks(onSuccess, onFailure);
    }

    boolean json() {
        return logFormat == LogFormat.JSON;
    }
}
