package org.bilateral.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --input}, the same for all commands that may read the articles. */
public final class InputOption {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder with the articles; default: the project's input folder.")
    private @Nullable Path input;

    /** The folder that was given, or the project's own. */
    public Path folder() {
        return input == null ? ProjectFolders.input() : input;
    }
}
