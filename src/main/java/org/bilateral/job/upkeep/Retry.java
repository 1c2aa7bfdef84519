package org.bilateral.job.upkeep;

import java.nio.file.Path;
import java.time.Instant;
import org.bilateral.job.state.Repository;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.StateFolder;
import org.bilateral.job.state.Stock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Has the files with rejected documents read again by the next run. */
public final class Retry {
    private Retry() {}

    /**
     * Marks them as still to be coded.
     *
     * @param output folder with the state
     * @param repository where the state is
     * @param now for the lock
     * @return number of files
     * @throws org.bilateral.job.RunException if a run holds the lock or the state cannot be read
     */
    @SuppressWarnings("try") // the lock is held for the length of the block, not used in it
    public static int rejected(Path output, Repository repository, Instant now) {
        StateFolder folder = StateFolder.below(output.toAbsolutePath().normalize());
        try (RunLock held = RunLock.take(folder.lockFile(), now);
                StateDatabase database = StateDatabase.open(folder, repository, 1)) {
            return new Stock(new JdbcTemplate(database.dataSource())).forgetRejected();
        }
    }
}
