package org.bilateral.cli.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.release.verify.Finding;
import org.bilateral.release.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: is a release still what it was? */
@Command(
        name = "verify",
        header = "Check a release: sums, columns, cells, keys, order, counts, and that CSV and Parquet agree.",
        description = {
            "",
            "Needs nothing but the release. Prints what is wrong and where, and ends with 1 if anything is.",
            ""
        })
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", description = "The folder of a release, or its zip.")
    private Path path;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Files.notExists(path)) {
            throw new RunException(ExitStatus.USAGE, "there is no " + path);
        }
        List<Finding> findings = Verifier.check(path);
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(out::println);
        out.println(findings.isEmpty() ? path + " is whole" : findings.size() + " problems");
        out.flush();
        return (findings.isEmpty() ? ExitStatus.COMPLETE : ExitStatus.FAILED).code();
    }
}
