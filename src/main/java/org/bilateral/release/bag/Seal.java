package org.bilateral.release.bag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes files unchangeable, as far as the file system can, and takes such files away. */
public final class Seal {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("r--r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("r-xr-xr-x");
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

    private Seal() {}

    /** Forces a file, or a folder with all in it, to disk, dates it to midnight UTC of that day and makes it read-only. */
    public static void close(Path root, LocalDate day) throws IOException {
        FileTime time = FileTime.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (Path path : deepestFirst(root)) {
            force(path);
            Files.setLastModifiedTime(path, time);
            allow(path, Files.isDirectory(path) ? FOLDER : FILE);
        }
    }

    /** Removes a folder or file that may be read-only; nothing if it is not there. */
    public static void remove(Path root) throws IOException {
        if (Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path folder : paths.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                allow(folder, OPEN);
            }
        }
        for (Path path : deepestFirst(root)) {
            Files.delete(path);
        }
    }

    /** Forces the names in a folder to disk. Where a folder cannot be opened its rename is all there is. */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    private static void allow(Path path, Set<PosixFilePermission> permissions) throws IOException {
        try {
            Files.setPosixFilePermissions(path, permissions);
        } catch (UnsupportedOperationException e) {
            path.toFile().setReadOnly();
        }
    }

    private static List<Path> deepestFirst(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
