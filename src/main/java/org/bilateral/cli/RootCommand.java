package org.bilateral.cli;

import org.bilateral.cli.night.RunCommand;
import org.bilateral.cli.night.ScheduleCommand;
import org.bilateral.cli.release.DiffCommand;
import org.bilateral.cli.release.EvidenceCommand;
import org.bilateral.cli.release.ReleaseCommand;
import org.bilateral.cli.release.VerifyCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code bilateral} itself: holds the sub-commands and what they share. */
@Command(
        name = "bilateral",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "News articles in, who did what to whom between states out.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ScheduleCommand.class,
            ArticlesCommand.class,
            CheckCommand.class,
            CorrectionsCommand.class,
            ExplainCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            RejectedCommand.class,
            ReportCommand.class,
            AuditCommand.class,
            ReleaseCommand.class,
            VerifyCommand.class,
            DiffCommand.class,
            EvidenceCommand.class,
            PruneCommand.class,
            BenchmarkCommand.class
        },
        footer = {
            "",
            "Start with: jobs/bilateral run",
            "It codes the sample articles of input/ and leaves the tables in output/latest/.",
        })
final class RootCommand implements Runnable {
    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Tell more; print the stack trace of an error.")
    @SuppressWarnings("unused") // looked for before the first library asks for a logger
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Give one of those below.");
    }
}
