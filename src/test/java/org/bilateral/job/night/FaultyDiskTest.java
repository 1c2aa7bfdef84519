package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, that cannot be written, that give back something else. */
@Tag("slow")
class FaultyDiskTest {
    private static final List<String> OWN_MOUNTS = List.of("unshare", "--mount", "--map-root-user");
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void writeArticles() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = Files.createDirectories(folder.resolve("output"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
    }

    private List<String> night(String... more) {
        List<String> words = Shell.program("run", "--input", input.toString(), "--output", output.toString());
        words.addAll(List.of(more));
        return words;
    }

    private SortedMap<String, String> reference() throws IOException, InterruptedException {
        Path other = folder.resolve("reference");
        List<String> words = Shell.program("run", "--input", input.toString(), "--output", other.toString());
        assertThat(Shell.run(words).code()).isZero();
        return Outputs.hashes(other);
    }

    private static void assumeMounts() throws InterruptedException {
        assumeTrue(
                Shell.can("unshare", "--mount", "--map-root-user", "sh", "-c", "mount -t tmpfs tmpfs /mnt"),
                "this machine lets nobody mount a small disk: unshare --mount --map-root-user fails");
    }

    @Test
    void tellsOfAFullDiskAndCompletesOnceThereIsRoom() throws IOException, InterruptedException {
        assumeMounts();
        Path saved = Files.createDirectories(folder.resolve("saved"));
        SortedMap<String, String> expected = reference();
        // from too small for the state to too small for the tables only
        for (String size : List.of("64k", "250k", "400k")) {
            String script =
                    "o=" + output + "; mount -t tmpfs -o size=" + size + " tmpfs $o || exit 99; \"$@\"; code=$?;"
                            + " echo \"small disk: $code\"; mount -o remount,size=300m $o;"
                            + " \"$@\" || exit 97; rm -rf " + saved + "/*; cp -rL $o/latest " + saved + "; exit $code";
            Shell.Ended ended = Shell.script(OWN_MOUNTS, script, night());
            System.out.println("full disk of " + size + ": "
                    + ended.output()
                            .lines()
                            .filter(line -> line.startsWith("bilateral: "))
                            .toList());
            assertThat(ended.code()).as(ended.output()).isEqualTo(1);
            assertThat(ended.output()).contains("the disk is full");
            assertThat(Outputs.hashes(saved)).isEqualTo(expected);
        }
    }

    @Test
    void refusesAnOutputThatCannotBeWritten() throws IOException, InterruptedException {
        assumeMounts();
        String script = "mount -t tmpfs -o ro tmpfs " + output + " || exit 99; \"$@\"";
        Shell.Ended ended = Shell.script(OWN_MOUNTS, script, night());
        System.out.println("read-only: " + ended.output().strip());
        assertThat(ended.code()).as(ended.output()).isEqualTo(2);
        assertThat(ended.output()).contains("bilateral: the output folder").contains("Read-only file system");
    }

    @Test
    void tellsOfADamagedStateOrIsNotTouchedByItAndRebuildsIt() throws IOException, InterruptedException {
        SortedMap<String, String> expected = reference();
        Path database = folder.resolve("reference/state/bilateral.mv.db");
        byte[] sound = Files.readAllBytes(database);
        Path copy = Files.createDirectories(output.resolve("state")).resolve("bilateral.mv.db");
        Random random = new Random(20_261_124);
        for (int damage = 0; damage < 6; damage++) {
            Files.write(copy, sound);
            damage(copy, damage, random);
            Shell.Ended ended = Shell.run(night());
            System.out.println("damage " + damage + ": " + ended.code() + " "
                    + ended.output()
                            .lines()
                            .filter(line -> line.startsWith("bilateral: "))
                            .toList());
            if (ended.code() != 0) {
                assertThat(ended.code()).as(ended.output()).isEqualTo(1);
                assertThat(ended.output()).contains("--rebuild");
                assertThat(Shell.run(night("--rebuild")).code()).isZero();
            }
            assertThat(Outputs.hashes(output)).as("damage %d", damage).isEqualTo(expected);
        }
    }

    /** Cuts the file off, or writes nonsense into blocks of it. */
    private static void damage(Path file, int kind, Random random) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            if (kind % 2 == 0) {
                open.setLength((long) (open.length() * (0.2 + 0.8 * random.nextDouble())));
                return;
            }
            byte[] block = new byte[4096];
            for (int i = 0; i < 1 << kind; i++) {
                random.nextBytes(block);
                open.seek(random.nextInt((int) (open.length() / block.length)) * (long) block.length);
                open.write(block);
            }
        }
    }

    @Test
    void writesFilesWithTheRightsOfTheUmask() throws IOException, InterruptedException {
        assertThat(Shell.script(List.of(), "umask 027; exec \"$@\"", night()).code())
                .isZero();
        try (Stream<Path> files = Files.walk(output.resolve("runs")).skip(1)) {
            for (Path file : Stream.concat(
                            files,
                            Stream.of("state/bilateral.mv.db", "state/lock", "run-summary.json", "metrics.prom")
                                    .map(output::resolve))
                    .toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwxr-x---" : "rw-r-----");
            }
        }
    }
}
