package org.bilateral.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilateral.release.bag.Archive;
import org.bilateral.release.bag.Seal;
import org.bilateral.release.facts.Version;

/**
 * The folder with all releases. A release is made in a hidden folder and becomes visible by one rename, its zip before
 * it: whoever sees the folder sees all of it, whenever the machine stops.
 */
final class ReleaseFolder {
    private static final String PARTIAL = ".partial";

    private final Path root;

    /** @param output the folder that holds {@code releases} */
    ReleaseFolder(Path output) {
        root = output.resolve("releases");
    }

    /** The newest release, if there is one. */
    Optional<Version> findNewest() throws IOException {
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .flatMap(entry -> Version.find(String.valueOf(entry.getFileName())).stream())
                    .max(Comparator.naturalOrder());
        }
    }

    /** Where a release is, or would be. */
    Path of(Version version) {
        return root.resolve(version.text());
    }

    /** An empty hidden folder; what an interrupted release left is removed. */
    Path begin(Version version) throws IOException {
        Files.createDirectories(root);
        List<Path> left;
        try (Stream<Path> entries = Files.list(root)) {
            left = entries.filter(entry -> String.valueOf(entry.getFileName()).endsWith(PARTIAL))
                    .toList();
        }
        for (Path entry : left) {
            Seal.remove(entry);
        }
        return Files.createDirectories(root.resolve("." + version + PARTIAL));
    }

    /** Makes a complete hidden folder the release, read-only, with its zip beside it. */
    Path publish(Path partial, Version version, LocalDate day, String fullName) throws IOException {
        Path zip = root.resolve("." + fullName + ".zip" + PARTIAL);
        Archive.pack(partial, fullName, day, zip);
        Seal.close(partial, day);
        Seal.close(zip, day);
        Files.move(zip, root.resolve(fullName + ".zip"), StandardCopyOption.ATOMIC_MOVE);
        Files.move(partial, of(version), StandardCopyOption.ATOMIC_MOVE);
        Seal.force(root);
        return of(version);
    }
}
