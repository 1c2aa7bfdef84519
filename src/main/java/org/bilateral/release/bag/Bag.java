package org.bilateral.release.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a folder a bag (RFC 8493): the tables below {@code data} are the payload, all that describes them are tag files.
 *
 * <p>{@code SHA256SUMS} holds the same sums once more for {@code sha256sum -c}.
 */
public final class Bag {
    /** Says that the folder is a bag. */
    public static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    static final String SUMS = "SHA256SUMS";
    static final String PAYLOAD = "manifest-sha256.txt";
    static final String TAGS = "tagmanifest-sha256.txt";
    static final String INFO = "bag-info.txt";

    private Bag() {}

    /** Adds the files that make the folder a bag. */
    public static void complete(Path root, Map<String, String> info) throws IOException {
        write(root, "bagit.txt", DECLARATION);
        write(root, INFO, info(root, info));
        SortedMap<String, String> hashes = new TreeMap<>(FileHash.all(root));
        hashes.put(PAYLOAD, write(root, PAYLOAD, payload(hashes)));
        hashes.put(SUMS, write(root, SUMS, sums(hashes)));
        write(root, TAGS, tags(hashes));
    }

    private static String info(Path root, Map<String, String> info) throws IOException {
        long bytes = 0;
        SortedMap<String, Path> payload = new TreeMap<>();
        try (var files = Files.walk(root.resolve("data"))) {
            files.filter(Files::isRegularFile).forEach(file -> payload.put(file.toString(), file));
        }
        for (Path file : payload.values()) {
            bytes += Files.size(file);
        }
        StringBuilder out = new StringBuilder();
        info.forEach(
                (name, value) -> out.append(name).append(": ").append(value).append('\n'));
        return out.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n')
                .toString();
    }

    /** What the payload's manifest has to hold. */
    public static String payload(SortedMap<String, String> hashes) {
        return lines(hashes, name -> name.startsWith("data/"));
    }

    /** What {@code SHA256SUMS} has to hold: everything but itself and the manifest that holds its sum. */
    public static String sums(SortedMap<String, String> hashes) {
        return lines(hashes, name -> !name.equals(SUMS) && !name.equals(TAGS));
    }

    /** What the tag files' manifest has to hold. */
    public static String tags(SortedMap<String, String> hashes) {
        return lines(hashes, name -> !name.startsWith("data/") && !name.equals(TAGS));
    }

    private static String lines(SortedMap<String, String> hashes, java.util.function.Predicate<String> wanted) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach((name, hash) -> {
            if (wanted.test(name)) {
                lines.append(hash).append("  ").append(name).append('\n');
            }
        });
        return lines.toString();
    }

    private static String write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return FileHash.of(file);
    }
}
