package org.bilateral.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bilateral.job.upkeep.Retry;
import org.bilateral.job.upkeep.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rejected}: the documents that gave no article. */
@Command(
        name = "rejected",
        header = "List the documents that gave no article, or have them read again.",
        subcommands = {RejectedCommand.Listing.class, RejectedCommand.Retrying.class},
        description = {""})
final class RejectedCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Try: rejected list");
    }

    /** {@code rejected list}. */
    @Command(name = "list", header = "Print reason, path and detail of each, separated by tabs.")
    static final class Listing implements Callable<Integer> {
        @Mixin
        private OutputOption output = new OutputOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            return Answer.complete(
                    spec,
                    new RunHistory(output.folder())
                            .listRejections().stream()
                                    .map(row ->
                                            row.get("reason") + "\t" + row.get("input_path") + "\t" + row.get("detail"))
                                    .toList());
        }
    }

    /** {@code rejected retry}. */
    @Command(name = "retry", header = "Have the next run read their files again, though nothing has changed.")
    static final class Retrying implements Callable<Integer> {
        @Mixin
        private OutputOption output = new OutputOption();

        @Mixin
        private RepositoryOption repository = new RepositoryOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            int files = Retry.rejected(
                    output.folder(), repository.repository(), Clock.systemUTC().instant());
            return Answer.complete(spec, files + " files will be read again by the next run");
        }
    }
}
