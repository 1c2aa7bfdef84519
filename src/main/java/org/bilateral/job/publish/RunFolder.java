package org.bilateral.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bilateral.job.Removal;

/**
 * Where a run leaves its tables: first in a hidden folder, then all at once in {@code runs/RUN}, with {@code latest}
 * pointing to it.
 */
public final class RunFolder {
    private final Path output;
    private final String run;

    private RunFolder(Path output, String run) {
        this.output = output;
        this.run = run;
    }

    public static RunFolder of(Path output, String run) {
        return new RunFolder(output, run);
    }

    /** Where the tables are once they are published. */
    public Path published() {
        return output.resolve("runs").resolve(run);
    }

    private Path partial() {
        return output.resolve("runs").resolve("." + run + ".partial");
    }

    /** An empty hidden folder to write to; what an interrupted run left there is removed. */
    public Path startPartial() throws IOException {
        delete(partial());
        return Files.createDirectories(partial());
    }

    /** How the hidden folder's tables differ from those published before. */
    public Drift drift() throws IOException {
        return Drift.between(before(), partial());
    }

    /** The articles that the tables published before have and the hidden folder's have not. */
    public List<Removal> removals() throws IOException {
        return Removals.between(before(), partial());
    }

    /**
     * The tables published before: the latest ones, unless this run was cut off after it had published its own; then the
     * newest of the other runs.
     */
    private Path before() throws IOException {
        Path latest = output.resolve("latest");
        if (!Files.isSymbolicLink(latest) || !Files.readSymbolicLink(latest).endsWith(run)) {
            return latest;
        }
        return list(output.resolve("runs")).stream()
                .filter(folder -> !String.valueOf(folder.getFileName()).startsWith(".") && !folder.equals(published()))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> output.resolve("none"));
    }

    /** Makes the hidden folder the run's and the latest one. A reader sees the old tables or the new ones, never both. */
    public void publish() throws IOException {
        if (Files.isDirectory(partial())) {
            for (Path file : list(partial())) {
                sync(file);
            }
            sync(partial());
            delete(published());
            Files.move(partial(), published(), StandardCopyOption.ATOMIC_MOVE);
            sync(output.resolve("runs"));
        }
        Path link = output.resolve(".latest." + run);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("runs", run));
        Files.move(link, output.resolve("latest"), StandardCopyOption.ATOMIC_MOVE);
        sync(output);
    }

    /** Removes hidden folders of runs that were given up. */
    public static void sweep(Path output) throws IOException {
        Path runs = output.resolve("runs");
        if (Files.isDirectory(runs)) {
            for (Path folder : list(runs)) {
                if (String.valueOf(folder.getFileName()).endsWith(".partial")) {
                    delete(folder);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(RunFolder::deleteOne);
            }
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
