package org.bilateral.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.upkeep.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: how are the nights going? */
@Command(
        name = "status",
        header = "Tell the last runs, the age of the last success and what is rejected.",
        description = {"", "Reads only; works while a run is going on.", ""})
final class StatusCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @Mixin
    private OutputOption output = new OutputOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        RunHistory history = new RunHistory(output.folder());
        Optional<Instant> success = history.findLastSuccess();
        out.println("last success   "
                + success.map(at -> at + ", " + age(at) + " ago").orElse("none yet"));
        out.println("last run       " + history.findLastEnding().orElse("none yet"));
        String latest = history.findLatest().orElse("");
        out.println("published runs " + history.listRuns().size());
        history.listRuns().stream()
                .limit(SHOWN)
                .forEach(run -> out.println("  " + run + (run.equals(latest) ? "  latest" : "")));
        out.println("rejected       " + history.listRejections().size());
        history.countRejections().forEach((reason, count) -> out.println("  " + reason + " " + count));
        out.flush();
        return ExitStatus.COMPLETE.code();
    }

    private static String age(Instant at) {
        Duration age = Duration.between(at, Clock.systemUTC().instant());
        return age.toHours() + " h " + age.toMinutesPart() + " min";
    }
}
