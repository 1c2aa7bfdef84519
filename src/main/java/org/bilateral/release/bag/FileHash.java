package org.bilateral.release.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of files. */
public final class FileHash {
    private FileHash() {}

    /** 64 hex digits over a file's content, which is never held as a whole. */
    public static String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Hash of every file below a folder, by its path with {@code /}. */
    public static SortedMap<String, String> all(Path root) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> !Files.isDirectory(path)).toList()) {
                hashes.put(root.relativize(file).toString().replace('\\', '/'), of(file));
            }
        }
        return Collections.unmodifiableSortedMap(hashes);
    }
}
