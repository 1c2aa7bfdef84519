package org.bilateral.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bilateral.report.Site;
import org.bilateral.report.data.PublishedTables;
import org.bilateral.report.data.Selection;

/** The pages about the latest tables, in {@code OUTPUT/report}: made anew, as a whole, after each run. */
public final class LatestReport {
    /** Reading so many articles once more takes a few seconds. */
    private static final int MOST_TEXTS = 500;

    /** So many rows fit into the memory that a run has by default. */
    private static final int MOST_INTERACTIONS = 200_000;

    private final Path output;
    private final Path input;

    /**
     * @param output of the run
     * @param input for the words around the sentences
     */
    public LatestReport(Path output, Path input) {
        this.output = output;
        this.input = input;
    }

    /** Where it is. */
    public Path folder() {
        return output.resolve("report");
    }

    /** Makes it; the earlier one stays as long as this takes, and for good if it fails. */
    public void write() throws IOException {
        Path partial = output.resolve(".report.partial");
        Path old = output.resolve(".report.old");
        delete(partial);
        try {
            Path tables = output.resolve("latest").toRealPath();
            Path before = new RunHistory(output).findBefore().orElse(null);
            Selection latest = new PublishedTables(tables).latest(MOST_INTERACTIONS);
            new Site(tables, before, new InputTexts(input, MOST_TEXTS)).write(partial, latest);
            delete(old);
            if (Files.exists(folder())) {
                Files.move(folder(), old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(partial, folder(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(partial);
            delete(old);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
