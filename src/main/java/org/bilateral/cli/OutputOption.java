package org.bilateral.cli;

import java.nio.file.Path;
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
}
