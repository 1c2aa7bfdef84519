package org.bilateral.cli.night;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bilateral.job.RunChoices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
public final class RunCommand implements Callable<Integer> {
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

    /** Which files are coded anew. */
    enum Recode {
        ALL,
        CHANGED
    }

    @Mixin
    private NightOptions options = new NightOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new AttendedNight(options, spec.commandLine())
                .run(choices(), rebuild)
                .code();
    }

    private RunChoices choices() {
        if (date != null && (from != null || to != null)) {
            throw new ParameterException(spec.commandLine(), "give --date or --from and --to, not both");
        }
        return new RunChoices(
                recode == Recode.ALL,
                dryRun,
                date == null ? from : date,
                date == null ? to : date,
                options.expectations());
    }
}
