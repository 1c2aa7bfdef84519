package org.bilateral.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.upkeep.Retention;
import org.bilateral.job.upkeep.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code prune}: remove old runs. */
@Command(
        name = "prune",
        header = "Remove the tables of old runs, and what the state remembers of them.",
        description = {"", "The newest runs stay, and always the one that latest points to.", ""})
final class PruneCommand implements Callable<Integer> {
    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RepositoryOption repository = new RepositoryOption();

    @Option(names = "--keep", paramLabel = "N", description = "How many runs stay; default: ${DEFAULT-VALUE}.")
    private int keep = 30;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (keep < 1) {
            throw new ParameterException(spec.commandLine(), "at least one run has to stay, not " + keep);
        }
        List<String> removed =
                new RunHistory(output.folder()).prune(keep, Clock.systemUTC().instant());
        PrintWriter out = spec.commandLine().getOut();
        removed.forEach(run -> out.println("removed " + run));
        int forgotten = Retention.keepNewest(
                output.folder(),
                repository.repository(),
                keep,
                Clock.systemUTC().instant());
        out.println(removed.size() + " runs removed, " + forgotten + " forgotten by the state");
        out.flush();
        return ExitStatus.COMPLETE.code();
    }
}
