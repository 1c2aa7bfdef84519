package org.bilateral.job.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The folder {@code output/state}: database and lock, all that a run needs to know of the runs before it. */
public final class StateFolder {
    private static final String DATABASE = "bilateral";
    private static final List<String> TABLES =
            List.of("input_file", "staged_document", "staged_mention", "staged_stranger");

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

    /** The output folder. */
    Path output() {
        return Objects.requireNonNull(folder.getParent());
    }

    public Path lockFile() {
        return folder.resolve("lock");
    }

    /** The database's path as H2 takes it: without the ending. */
    public Path database() {
        return folder.resolve(DATABASE);
    }

    /** Forgets all earlier runs; the next one codes everything anew. */
    public void clear(Repository repository) throws IOException {
        if (!repository.isEmbedded()) {
            try (StateDatabase database = StateDatabase.open(this, repository, 1)) {
                new JdbcTemplate(database.dataSource()).execute("DROP TABLE " + String.join(", ", TABLES) + " CASCADE");
                new ResourceDatabasePopulator(
                                new ClassPathResource("org/springframework/batch/core/schema-drop-postgresql.sql"))
                        .execute(database.dataSource());
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith(DATABASE + ".")) {
                    Files.delete(file);
                }
            }
        }
    }
}
