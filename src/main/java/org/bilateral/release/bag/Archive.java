package org.bilateral.release.bag;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One zip of a folder, the same bytes on every machine and day.
 *
 * <p>Files are stored, not compressed: what deflate makes of a file depends on the library that Java was built with, and
 * the Parquet files are compressed already.
 */
public final class Archive {
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2107, 12, 31);

    private Archive() {}

    /**
     * Packs a folder.
     *
     * @param top the folder that the zip unpacks to
     * @param day the time of all files; zip knows the years 1980 to 2107
     */
    public static void pack(Path root, String top, LocalDate day, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip)) {
            pack(root, top, day, file);
        }
    }

    static void pack(Path root, String top, LocalDate day, OutputStream zip) throws IOException {
        LocalDate known = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(zip))) {
            for (Path file : files(root)) {
                ZipEntry entry = new ZipEntry(
                        top + "/" + root.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(LocalDateTime.of(known, java.time.LocalTime.MIDNIGHT));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(Files.size(file));
                entry.setCrc(crc(file));
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
    }

    private static long crc(Path file) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    /**
     * Unpacks a zip that holds one folder.
     *
     * @return the folder
     * @throws IOException if it cannot be read, or holds something else
     */
    public static Path unpack(Path zip, Path target) throws IOException {
        Path top = null;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry :
                    file.stream().filter(one -> !one.isDirectory()).toList()) {
                Path path = target.resolve(entry.getName()).normalize();
                Path first = path.startsWith(target) && target.relativize(path).getNameCount() > 1
                        ? target.resolve(target.relativize(path).getName(0))
                        : null;
                if (first == null || top != null && !top.equals(first)) {
                    throw new IOException(zip + " is not the zip of one folder: " + entry.getName());
                }
                top = first;
                Files.createDirectories(path.resolveSibling("."));
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, path);
                }
            }
        }
        if (top == null) {
            throw new IOException(zip + " is empty");
        }
        return top;
    }
}
