package org.bilateral.job.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;

/** The folder {@code output/state}: database and lock, all that a run needs to know of the runs before it. */
public final class StateFolder {
    private static final String DATABASE = "bilateral";

    private final Path folder;

    private StateFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The state of an output folder, made if it is not there.
     *
     * @throws RunException with {@link ExitStatus#USAGE} if the folder cannot be made or written
     */
    public static StateFolder below(Path output) {
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

    public Path lockFile() {
        return folder.resolve("lock");
    }

    /** The database's path as H2 takes it: without the ending. */
    public Path database() {
        return folder.resolve(DATABASE);
    }

    /** Forgets all earlier runs; the next one codes everything anew. */
    public void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith(DATABASE + ".")) {
                    Files.delete(file);
                }
            }
        }
    }
}
