package org.bilateral.job.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bilateral.job.state.Repository;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.StateFolder;

/** Looks whether the state of the nights can be opened. */
public final class StateCheck {
    private StateCheck() {}

    /**
     * Opens it, if there is one, and tells what it holds.
     *
     * @param now for the lock
     * @throws org.bilateral.job.RunException if it cannot be opened, or a run holds it
     */
    @SuppressWarnings("try") // the lock is held for the length of the block, not used in it
    public static String look(Path output, Repository repository, Instant now) {
        Path absolute = output.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute.resolve("state"))) {
            return "none yet";
        }
        StateFolder folder = StateFolder.below(absolute);
        try (RunLock held = RunLock.take(folder.lockFile(), now);
                StateDatabase database = StateDatabase.open(folder, repository, 1)) {
            return repository + ", " + database.countFiles() + " files known";
        }
    }
}
