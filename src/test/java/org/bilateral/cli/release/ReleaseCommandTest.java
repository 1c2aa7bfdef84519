package org.bilateral.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bilateral.cli.CommandLineProgram;
import org.bilateral.document.Identifiers;
import org.bilateral.job.ExitStatus;
import org.bilateral.release.Published;
import org.bilateral.release.bag.Seal;
import org.bilateral.release.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {
    private static final int KILLS = Integer.getInteger("release.kills", 8);

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void nameTheFolders() {
        input = folder.resolve("input");
        output = folder.resolve("output");
    }

    @AfterEach
    void openWhatIsReadOnly() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(one -> one.endsWith("releases")).toList()) {
                Seal.remove(path);
            }
        }
    }

    private void publish(String name) throws IOException {
        Files.createDirectories(input);
        for (String article : List.of("spring", "summer", "old")) {
            Files.writeString(input.resolve(article + ".html"), article);
        }
        output = folder.resolve(name);
        Published.sample().to(output, "run");
        lastRun(0, "complete");
    }

    private void lastRun(int code, String message) throws IOException {
        Files.writeString(
                output.resolve("last-run.json"),
                "{\"run\":\"run\",\"exit_code\":" + code + ",\"message\":\"" + message + "\"}\n");
    }

    private int release(String version, String... more) {
        String[] words = Stream.concat(
                        Stream.of(
                                "release",
                                "--version",
                                version,
                                "--input",
                                input.toString(),
                                "--output",
                                output.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return CommandLineProgram.execute(words);
    }

    private Path made(String version) {
        return output.resolve("releases").resolve(version);
    }

    @Test
    void releasesAndVerifies() throws IOException {
        publish("output");
        assertThat(release("2026.11.0")).isZero();
        assertThat(CommandLineProgram.execute("verify", made("2026.11.0").toString()))
                .isZero();
        assertThat(CommandLineProgram.execute(
                        "verify",
                        output.resolve("releases/bilateral-2026.11.0.zip").toString()))
                .isZero();
        assertThat(made("2026.11.0").resolve("sbom.cdx.json"))
                .content()
                .contains("CycloneDX", "stanford-corenlp", "\"licenses\"");
        assertThat(release("2026.11.0")).isEqualTo(ExitStatus.USAGE.code());
        assertThat(release("2026.11")).isEqualTo(ExitStatus.USAGE.code());
        Path broken = Published.copy(made("2026.11.0"), folder.resolve("broken"));
        Files.writeString(broken.resolve("README.md"), "x");
        assertThat(CommandLineProgram.execute("verify", broken.toString())).isEqualTo(ExitStatus.FAILED.code());
        assertThat(CommandLineProgram.execute("verify", folder.resolve("none").toString()))
                .isEqualTo(ExitStatus.USAGE.code());
    }

    @Test
    void refusesAfterARunThatDidNotPassAndRecordsTheReasonToDoItAllTheSame() throws IOException {
        publish("output");
        lastRun(3, "articles is 0.000, below the minimum 1.000");
        assertThat(release("2026.11.0")).isEqualTo(ExitStatus.BELOW_EXPECTATIONS.code());
        assertThat(made("2026.11.0")).doesNotExist();
        assertThat(release("2026.11.0", "--force", "tables of the night before"))
                .isZero();
        assertThat(made("2026.11.0").resolve("manifest.json"))
                .content()
                .contains("tables of the night before", "below the minimum");
    }

    @Test
    void refusesWhenTheGateWarned() throws IOException {
        publish("output");
        Files.writeString(
                output.resolve("run-summary.json"),
                "{\"gate_warnings\":[\"rejected_share is 0.500, above the maximum 0.100\"]}\n");
        assertThat(release("2026.11.0")).isEqualTo(ExitStatus.BELOW_EXPECTATIONS.code());
    }

    @Test
    void refusesTablesThatAreOlderThanTheInput() throws IOException {
        publish("output");
        Files.writeString(input.resolve("spring.html"), "another text");
        assertThat(release("2026.11.0")).isEqualTo(ExitStatus.BELOW_EXPECTATIONS.code());
        Files.writeString(input.resolve("spring.html"), "spring");
        Files.writeString(input.resolve("corrections.csv"), "id,field,value,who,when,why\n");
        assertThat(release("2026.11.0")).isEqualTo(ExitStatus.BELOW_EXPECTATIONS.code());
        Files.delete(input.resolve("corrections.csv"));
        Files.delete(input.resolve("old.html"));
        assertThat(release("2026.11.0")).isEqualTo(ExitStatus.BELOW_EXPECTATIONS.code());
        assertThat(release("2026.11.0", "--force", "the archive moved")).isZero();
        assertThat(made("2026.11.0").resolve("KNOWN_ISSUES.md"))
                .content()
                .contains("files gone since then: 1 (old.html)", "the archive moved");
    }

    @Test
    void tellsWhatIsAnotherBetweenTwoReleases() throws IOException {
        publish("output");
        assertThat(release("2026.11.0")).isZero();
        Published.sample().without("old").to(output, "run2");
        Files.delete(input.resolve("old.html"));
        Path note = Files.writeString(folder.resolve("note.md"), "The old paper withdrew its articles.\n");
        assertThat(release("2026.11.1", "--note", note.toString())).isZero();
        assertThat(CommandLineProgram.execute(
                        "diff",
                        made("2026.11.0").toString(),
                        made("2026.11.1").toString(),
                        "--out",
                        folder.resolve("diff").toString()))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("diff/changes.csv")))
                .hasSize(5)
                .filteredOn(line -> line.endsWith(",removed,article_gone,,,,"))
                .hasSize(4);
        assertThat(made("2026.11.1").resolve("CHANGES.md")).content().contains("The old paper withdrew its articles.");
        assertThat(CommandLineProgram.execute(
                        "diff", folder.toString(), made("2026.11.1").toString()))
                .isEqualTo(ExitStatus.USAGE.code());
    }

    /** From pages to a release without text and back again, byte for byte. */
    @Test
    @Tag("slow")
    void restoresTheEvidenceForThoseWhoHoldTheArticles() throws IOException {
        Files.createDirectories(input);
        for (String name : List.of(
                "agency-2023-05-16-kenya-tanzania.html",
                "wire-2018-02-22-expulsions.html",
                "plain-1995-01-24-cordillera.txt")) {
            Files.copy(Path.of("input", name), input.resolve(name));
        }
        assertThat(CommandLineProgram.execute("run", "--input", input.toString(), "--output", output.toString()))
                .isIn(ExitStatus.COMPLETE.code(), ExitStatus.MANY_REJECTIONS.code());
        assertThat(release("2026.11.0", "--without-text", "--force", "a test")).isZero();
        assertThat(CommandLineProgram.execute("verify", made("2026.11.0").toString()))
                .isZero();
        Path tables = folder.resolve("restored");
        assertThat(restore(tables)).isZero();
        SortedMap<String, String> expected = hashes(output.resolve("latest"));
        expected.remove("provenance.json");
        assertThat(hashes(tables)).isEqualTo(expected);
        Files.delete(input.resolve("wire-2018-02-22-expulsions.html"));
        Path partly = folder.resolve("partly");
        assertThat(restore(partly)).isZero();
        assertThat(partly.resolve("mentions.csv")).content().contains("Kenya");
        assertThat(hashes(partly).get("mentions.csv")).isNotEqualTo(expected.get("mentions.csv"));
    }

    private int restore(Path tables) {
        return CommandLineProgram.execute(
                "evidence",
                "restore",
                made("2026.11.0").toString(),
                "--input",
                input.toString(),
                "--out",
                tables.toString());
    }

    private static SortedMap<String, String> hashes(Path root) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        Published.files(root).forEach((name, bytes) -> hashes.put(name, Identifiers.sha256(bytes)));
        return hashes;
    }

    /** Kills the program at seeded random moments while it makes a release. */
    @Test
    @Tag("slow")
    void leavesNothingHalfWhenItIsKilled() throws IOException, InterruptedException {
        publish("reference");
        long begin = System.nanoTime();
        Process whole = start();
        awaitPartial(whole);
        long sawPartial = System.nanoTime();
        assertThat(whole.waitFor()).as(log()).isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sawPartial);
        SortedMap<String, String> expected = hashes(output.resolve("releases"));
        Random random = new Random(20_261_128);
        int kills = 0;
        for (int round = 0; round < 4 * KILLS && kills < KILLS; round++) {
            publish("round" + round);
            Process process = start();
            awaitPartial(process);
            if (!process.waitFor((long) (random.nextDouble() * millis), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills++;
            }
            checkVisible();
            if (Files.notExists(made("2026.11.0"))) {
                assertThat(start().waitFor()).as(log()).isZero();
            }
            assertThat(hashes(output.resolve("releases"))).isEqualTo(expected);
        }
        System.out.printf(
                "release: %d kills within the %d ms of its making, after %d ms of start: nothing half, bytes equal%n",
                kills, millis, TimeUnit.NANOSECONDS.toMillis(sawPartial - begin));
        assertThat(kills).isGreaterThan(KILLS / 2);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx500m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.bilateral.Main",
                        "release",
                        "--version",
                        "2026.11.0",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"), StandardCharsets.UTF_8);
    }

    private void awaitPartial(Process process) throws InterruptedException {
        Path partial = output.resolve("releases/.2026.11.0.partial");
        while (Files.notExists(partial) && Files.notExists(made("2026.11.0")) && process.isAlive()) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    /** What anybody can see is whole. */
    private void checkVisible() throws IOException {
        try (Stream<Path> entries = Files.list(output.resolve("releases"))) {
            for (Path entry : entries.toList()) {
                if (!String.valueOf(entry.getFileName()).startsWith(".")) {
                    assertThat(Verifier.check(entry)).as("%s", entry).isEmpty();
                }
            }
        }
    }
}
