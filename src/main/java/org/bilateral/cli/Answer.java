package org.bilateral.cli;

import java.io.PrintWriter;
import java.util.List;
import org.bilateral.job.ExitStatus;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says when it has done its work. */
public final class Answer {
    private Answer() {}

    /** Prints the lines and gives the exit code for a complete work. */
    public static int complete(CommandSpec spec, Iterable<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return ExitStatus.COMPLETE.code();
    }

    /** Prints a line and gives the exit code for a complete work. */
    public static int complete(CommandSpec spec, String line) {
        return complete(spec, List.of(line));
    }
}
