package org.bilateral.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.bilateral.document.ResourceException;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
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
        RootCommand root = new RootCommand();
        if (Arrays.asList(args).contains("--verbose")) {
            System.setProperty("bilateral.log", "INFO"); // before the first library asks for a logger
        }
        return new CommandLine(root)
                .setExecutionExceptionHandler((problem, line, parsed) -> report(problem, line, root.verbose))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    private static int report(Exception problem, CommandLine line, boolean verbose) {
        PrintWriter err = line.getErr();
        err.println(line.getColorScheme().errorText("bilateral: " + explain(problem)));
        if (verbose) {
            problem.printStackTrace(err);
        } else if (status(problem) == ExitStatus.FAILED) {
            err.println("Run it again with --verbose to see where it happened.");
        }
        err.flush();
        return status(problem).code();
    }

    private static ExitStatus status(Exception problem) {
        if (problem instanceof RunException ended) {
            return ended.status();
        }
        return problem instanceof ResourceException ? ExitStatus.USAGE : ExitStatus.FAILED;
    }

    private static String explain(Throwable problem) {
        String message = problem.getMessage();
        boolean ours = problem instanceof RunException || problem instanceof ResourceException;
        return ours && message != null ? message : problem.toString();
    }
}
