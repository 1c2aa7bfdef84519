package org.bilateral.job.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bilateral.job.state.BatchHistory;
import org.bilateral.job.state.Repository;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.StateFolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Shortens what the state remembers of old runs; what they coded stays. */
public final class Retention {
    private Retention() {}

    /**
     * Forgets all runs but the newest.
     *
     * @param output folder with the state
     * @param repository where the state is
     * @param keep how many stay, at least one
     * @param now for the lock
     * @return how many are forgotten
     * @throws org.bilateral.job.RunException if a run holds the lock or the state cannot be read
     */
    @SuppressWarnings("try") // the lock is held for the length of the block, not used in it
    public static int keepNewest(Path output, Repository repository, int keep, Instant now) {
        Path absolute = output.toAbsolutePath().normalize();
        StateFolder folder = StateFolder.below(absolute);
        if (repository.equals(Repository.EMBEDDED) && !Files.exists(Path.of(folder.database() + ".mv.db"))) {
            return 0;
        }
        try (RunLock held = RunLock.take(folder.lockFile(), now);
                StateDatabase database = StateDatabase.open(folder, repository, 1)) {
            return new BatchHistory(new JdbcTemplate(database.dataSource())).keepNewest(keep);
        }
    }
}
