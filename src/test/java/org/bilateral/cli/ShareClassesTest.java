package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A distribution as it is unpacked, made from what the build has: shared classes are used, and used where they lie. */
@Tag("slow")
final class ShareClassesTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path MODELS = Path.of("target/models");
    private static final Path LIBRARIES = Path.of("target/classpath.txt");

    @TempDir
    private Path home;

    private void unpack() throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        for (String jar : Files.readString(LIBRARIES).strip().split(File.pathSeparator, -1)) {
            if (!jar.endsWith("-models.jar")) {
                Files.copy(Path.of(jar), lib.resolve(Path.of(jar).getFileName()));
            }
        }
        jar(CLASSES, lib.resolve("bilateral.jar"));
        jar(MODELS, lib.resolve("bilateral-models.jar"));
        copy(Path.of("jobs"), home.resolve("jobs"));
        copy(Path.of("input"), home.resolve("input"));
    }

    private static void jar(Path folder, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private String run(String options, String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(home, "log", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("BILATERAL_JAVA_OPTS", options);
        int exit = builder.redirectOutput(log.toFile()).start().waitFor();
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(exit).as(printed).isZero();
        return printed;
    }

    /** Where the program's own classes come from, and what is said about the archives. */
    private List<String> log(String launcher) throws IOException, InterruptedException {
        String printed = run("-Xmx1000m -Xlog:class+load,cds", launcher, "check");
        assertThat(printed).contains("org.bilateral.annotate.Annotator ");
        return new ArrayList<>(printed.lines().toList());
    }

    private static long own(List<String> log, String source) {
        return log.stream()
                .filter(line -> line.contains(" org.bilateral.") && line.contains(source))
                .count();
    }

    @Test
    void takesItsClassesFromTheArchiveAndLeavesItWhereItIs() throws IOException, InterruptedException {
        assumeThat(MODELS).as("mvn process-classes makes target/models").exists();
        unpack();
        String launcher = home.resolve("jobs/bilateral").toString();
        assertThat(own(log(launcher), "shared objects file")).isZero();

        assertThat(run("", home.resolve("jobs/share-classes").toString())).contains("made ");

        List<String> log = log(launcher);
        assertThat(own(log, "shared objects file (top)")).isGreaterThan(100);
        assertThat(own(log, "source: file:"))
                .as("classes that were looked for in jars")
                .isLessThan(60);
        assertThat(log).as("moved archives cost what they save").noneMatch(line -> line.contains("Mode == 1"));
    }

    @Test
    void startsWithoutTheArchiveIfAJarHasChanged() throws IOException, InterruptedException {
        assumeThat(MODELS).as("mvn process-classes makes target/models").exists();
        unpack();
        run("", home.resolve("jobs/share-classes").toString());
        jar(Files.createDirectories(home.resolve("empty")), home.resolve("lib/another.jar"));
        jar(CLASSES, home.resolve("lib/bilateral.jar"));

        String launcher = home.resolve("jobs/bilateral").toString();
        assertThat(own(log(launcher), "shared objects file (top)")).isZero();
    }
}
