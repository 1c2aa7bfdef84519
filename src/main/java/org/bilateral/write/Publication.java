package org.bilateral.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Publishes the files of a run all at once or not at all.
 *
 * <p>They are written to a hidden folder beside the target, forced to disk, renamed to {@code OUTPUT/runs/RUN}, and last
 * of all the link {@code OUTPUT/latest} is replaced by a rename. Whoever reads {@code latest} sees the tables of one
 * run, whenever the machine stops. Publishing a run again, after a crash, gives the same folder.
 */
public final class Publication {
    private final Path output;
    private final String run;
    private final Path partial;

    private Publication(Path output, String run) {
        this.output = output;
        this.run = run;
        partial = output.resolve("runs").resolve("." + run + ".partial");
    }

    /**
     * Opens an empty folder for a run's files; what an interrupted attempt left in it is removed.
     *
     * @param output the output folder, made if it is not there
     * @param run name of the run: letters, digits, {@code . _ -}, and no dot first
     */
    public static Publication begin(Path output, String run) throws IOException {
        if (!run.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("no name for a folder: " + run);
        }
        Publication publication = new Publication(output, run);
        deleteTree(publication.partial);
        Files.createDirectories(publication.partial);
        return publication;
    }

    /** Where to write the files. */
    public Path folder() {
        return partial;
    }

    /**
     * Makes the files public.
     *
     * @return the run's folder, {@code OUTPUT/runs/RUN}
     * @throws FileSystemException if {@code OUTPUT/latest} is something else than a link, or the file system has no
     *     links: the run's folder is then complete and {@code latest} is as it was
     */
    public Path publish() throws IOException {
        forceTree(partial);
        Path target = output.resolve("runs").resolve(run);
        Path replaced = output.resolve("runs").resolve("." + run + ".replaced");
        deleteTree(replaced);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        deleteTree(replaced);
        force(target.resolveSibling("."));
        pointLatest();
        return target;
    }

    private void pointLatest() throws IOException {
        Path latest = output.resolve("latest");
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
            throw new FileSystemException(
                    latest.toString(), null, "is no link: move it away, and the next run will set it");
        }
        Path next = output.resolve("." + run + ".latest");
        Files.deleteIfExists(next);
        try {
            Files.createSymbolicLink(next, Path.of("runs", run));
            Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException e) {
            FileSystemException failure = new FileSystemException(
                    latest.toString(), null, "the file system has no links; the tables are in runs/" + run);
            failure.initCause(e);
            throw failure;
        }
        force(output);
    }

    private static void forceTree(Path root) throws IOException {
        for (Path path : deepestFirst(root)) {
            force(path);
        }
    }

    /** Forces a file, or the names in a folder, to disk. Where a folder cannot be opened its rename is all there is. */
    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (FileSystemException e) {
            if (!folder) {
                throw e;
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : deepestFirst(root)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
