package org.bilateral.cli;

import static org.bilateral.job.ExitStatus.COMPLETE;
import static org.bilateral.job.ExitStatus.FAILED;
import static org.bilateral.job.ExitStatus.LOCKED;
import static org.bilateral.job.ExitStatus.USAGE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bilateral.job.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** With which exit codes each command may end: stands in its help. */
final class ExitCodes {
    private static final Set<String> NIGHTS = Set.of("run", "schedule");
    /** Those that take the lock of the output folder. */
    private static final Set<String> KEEPERS = Set.of("retry", "prune");

    private ExitCodes() {}

    /** Adds them to the help of the command and of all below it. */
    static void describe(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.exitCodeListHeading("%nExit codes:%n");
        Map<String, String> lines = new LinkedHashMap<>();
        of(command.getCommandName()).forEach(status -> lines.put(String.valueOf(status.code()), status.meaning()));
        usage.exitCodeList(lines);
        command.getSubcommands().values().forEach(ExitCodes::describe);
    }

    private static Iterable<ExitStatus> of(String name) {
        if (NIGHTS.contains(name)) {
            return Arrays.asList(ExitStatus.values());
        }
        return KEEPERS.contains(name)
                ? EnumSet.of(COMPLETE, FAILED, USAGE, LOCKED)
                : EnumSet.of(COMPLETE, FAILED, USAGE);
    }
}
