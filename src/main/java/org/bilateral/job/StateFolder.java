package org.bilateral.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder {@code output/state}: database and lock, all that a run needs to know of the runs before it. */
final class StateFolder {
    private static final String DATABASE = "bilateral";

    private final Path folder;

    private StateFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws RunException with {@link ExitStatus#USAGE} if the folder cannot be made or written */
    static StateFolder below(Path output) {
        Path folder = output.resolve("state");
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", ".tmp"));
            return new StateFolder(folder);
        } catch (AccessDeniedException e) {
            throw new RunException(ExitStatus.USAGE, "the output folder cannot be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "the output folder cannot be used: " + e, e);
        }
    }

    Path lockFile() {
        return folder.resolve("lock");
    }

    /** The database's path as H2 takes it: without the ending. */
    Path database() {
        return folder.resolve(DATABASE);
    }

    /** Forgets all earlier runs; the next one codes everything anew. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith(DATABASE + ".")) {
                    Files.delete(file);
                }
            }
        }
    }
}
