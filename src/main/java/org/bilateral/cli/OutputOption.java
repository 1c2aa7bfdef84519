package org.bilateral.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --output}, the same for all commands that look at the tables and the state. */
public final class OutputOption {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder with the tables and the state; default: the project's output folder.")
    private @Nullable Path output;

    /** The folder that was given, or the project's own. */
    public Path folder() {
        return output == null ? ProjectFolders.output() : output;
    }

    /**
     * The tables that were last published.
     *
     * @throws RunException with {@link ExitStatus#USAGE} if there are none yet
     */
    public Path latest() {
        Path tables = folder().resolve("latest");
        if (Files.notExists(tables)) {
            throw new RunException(ExitStatus.USAGE, "there is no " + tables + ": start a run first");
        }
        return tables;
    }
}
