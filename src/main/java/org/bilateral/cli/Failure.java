package org.bilateral.cli;

import java.io.PrintWriter;
import org.bilateral.document.ResourceException;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.release.ReleaseRefusal;
import picocli.CommandLine;

/**
 * How a command that failed is told.
 *
 * @param status for the exit code
 * @param message one line for people
 */
public record Failure(ExitStatus status, String message) {
    /** The property that is set where {@code --verbose} was given; the logging reads it. */
    static final String VERBOSE = "bilateral.log";

    /** A problem that a person can mend speaks for itself; of another one the kind is told, too. */
    public static Failure of(Throwable problem) {
        String message = problem.getMessage();
        if (problem instanceof RunException ended && message != null) {
            return new Failure(ended.status(), message);
        }
        if (problem instanceof ReleaseRefusal refusal && message != null) {
            return new Failure(refusal.isAboutQuality() ? ExitStatus.BELOW_EXPECTATIONS : ExitStatus.USAGE, message);
        }
        if (problem instanceof ResourceException && message != null) {
            return new Failure(ExitStatus.USAGE, message);
        }
        return new Failure(ExitStatus.FAILED, problem.toString());
    }

    /** On the line's error stream; with {@code --verbose} the stack trace, too. */
    public void tell(CommandLine line, Throwable problem) {
        PrintWriter err = line.getErr();
        err.println(line.getColorScheme().errorText("bilateral: " + message));
        if (System.getProperty(VERBOSE) != null) {
            problem.printStackTrace(err);
        } else if (status == ExitStatus.FAILED) {
            err.println("Run it again with --verbose to see where it happened.");
        }
        err.flush();
    }
}
