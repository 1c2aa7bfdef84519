package org.bilateral.job.night;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as a process that starts in half the time: its classes lie loaded in an archive, and Java compiles them
 * in haste. For tests that start it dozens of times.
 */
final class QuickProgram {
    private final Path archive;
    private final String classPath;

    private QuickProgram(Path archive, String classPath) {
        this.archive = archive;
        this.classPath = classPath;
    }

    /** Packs the classes: Java archives none that lie in folders. The archive is made by {@link #archiving}. */
    static QuickProgram in(Path folder) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(
                        new JarEntry(Path.of("target/classes").relativize(file).toString()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        String libraries = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return new QuickProgram(folder.resolve("classes.jsa"), jar + File.pathSeparator + libraries);
    }

    /** The words that start it with those arguments and leave the archive when it ends. */
    List<String> archiving(String... arguments) {
        return words("-XX:ArchiveClassesAtExit=" + archive, arguments);
    }

    /** The words that start it with those arguments; without an archive it starts as well, but later. */
    List<String> words(String... arguments) {
        return words("-XX:SharedArchiveFile=" + archive, arguments);
    }

    private List<String> words(String sharing, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                sharing,
                "-cp",
                classPath,
                "org.bilateral.Main"));
        words.addAll(List.of(arguments));
        return words;
    }
}
