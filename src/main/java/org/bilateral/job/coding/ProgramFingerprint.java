package org.bilateral.job.coding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilateral.document.Identifiers;

/**
 * A hash over the classes and tables that make an article's coding, and over the names of the libraries.
 *
 * <p>Whoever changes a rule need not remember to raise a version: what was coded by another program is coded anew.
 */
public final class ProgramFingerprint {
    private static final List<String> STAGES =
            List.of("document", "ontology", "read", "article", "annotate", "encode", "extract", "consolidate");

    private ProgramFingerprint() {}

    /** 64 hex digits. */
    public static String compute() {
        return Identifiers.sha256((own(file -> true) + libraries()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@code c} and 16 hex digits over the stages alone, without libraries and without the vocabulary, which has a
     * version of its own.
     */
    public static String coding() {
        return Identifiers.hashed("c", own(file -> !file.endsWith(".tsv") || !file.contains("/ontology/")));
    }

    private static String own(Predicate<String> wanted) {
        try {
            Path home = Path.of(ProgramFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? hash(home, wanted) : hashJar(home, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path", e);
        }
    }

    private static String hashJar(Path jar, Predicate<String> wanted) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            return hash(content.getPath("/"), wanted);
        }
    }

    private static String hash(Path root, Predicate<String> wanted) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String stage : STAGES) {
            Path folder = root.resolve("org/bilateral/" + stage);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        String name = root.relativize(file).toString().replace('\\', '/');
                        if (wanted.test(name)) {
                            lines.append(name)
                                    .append(' ')
                                    .append(Identifiers.sha256(Files.readAllBytes(file)))
                                    .append('\n');
                        }
                    }
                }
            }
        }
        return lines.toString();
    }

    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.substring(entry.lastIndexOf(File.separatorChar) + 1))
                .filter(name -> name.endsWith(".jar"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
