package org.bilateral.cli;

import java.util.Arrays;
import org.bilateral.job.ExitStatus;
import picocli.CommandLine;

/** The whole command line, from the words typed to the exit code. */
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /**
     * Runs one command.
     *
     * @param args the words after the program's name
     * @return the exit code, see {@link ExitStatus}
     */
    public static int execute(String... args) {
        if (Arrays.asList(args).contains("--verbose")) {
            System.setProperty(Failure.VERBOSE, "INFO"); // before the first library asks for a logger
        }
        return create().setExecutionExceptionHandler((problem, line, parsed) -> report(problem, line))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    /** The root with all its commands. */
    static CommandLine create() {
        CommandLine root = new CommandLine(new RootCommand());
        ExitCodes.describe(root);
        return root;
    }

    private static int report(Exception problem, CommandLine line) {
        Failure failure = Failure.of(problem);
        failure.tell(line, problem);
        return failure.status().code();
    }
}
