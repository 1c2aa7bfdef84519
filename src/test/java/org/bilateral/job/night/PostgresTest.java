package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.job.RunRequest;
import org.bilateral.job.RunSummary;
import org.bilateral.job.state.Repository;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.StateFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that keep their state in a real PostgreSQL server. */
@Tag("slow")
class PostgresTest {
    private static PostgresServer server;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private String url;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() throws IOException, InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void writeArticles() throws IOException, InterruptedException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        for (int i = 0; i < 20; i++) {
            Files.writeString(input.resolve("Story " + i + ".html"), Outputs.article(i));
        }
        url = server.newSchema();
    }

    private static Repository repository(String url) {
        return new Repository(url, PostgresServer.USER, PostgresServer.PASSWORD);
    }

    private RunSummary run(Path to, boolean rebuild, Repository repository) {
        return new NightlyJob(Clock.systemUTC(), new NightlyJobTest.Quiet(), repository)
                .run(new RunRequest(input, to, 2, rebuild));
    }

    @Test
    void writesTheSameBytesAsWithH2AndCodesOnlyWhatIsNew() throws IOException {
        run(folder.resolve("embedded"), false, Repository.EMBEDDED);
        assertThat(run(output, false, repository(url)).filesCoded()).isEqualTo(20);
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("embedded")));
        assertThat(output.resolve("state/bilateral.mv.db")).doesNotExist();
        Files.delete(input.resolve("Story 3.html"));
        Files.writeString(input.resolve("story3.html"), Outputs.article(33));
        RunSummary second = run(output, false, repository(url));
        assertThat(second.filesCoded()).isEqualTo(1);
        assertThat(second.filesRemoved()).isEqualTo(1);
        run(folder.resolve("embedded"), false, Repository.EMBEDDED);
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("embedded")));
        assertThat(run(output, true, repository(url)).filesCoded()).isEqualTo(20);
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("embedded")));
    }

    @Test
    void letsOneRunAtATimeWorkOnASchemaAndKeepsItToOneOutputFolder() {
        run(output, false, repository(url));
        try (StateDatabase held = StateDatabase.open(StateFolder.below(output), repository(url), 1)) {
            assertThat(held.countFiles()).isEqualTo(20);
            assertFails(() -> run(output, false, repository(url)), ExitStatus.LOCKED, "another run holds");
        }
        assertFails(() -> run(folder.resolve("other"), false, repository(url)), ExitStatus.USAGE, "holds the state of");
    }

    @Test
    void tellsOfAWrongPasswordAndOfAServerThatIsNotThere() {
        Repository wrong = new Repository(url, PostgresServer.USER, "not the password");
        assertFails(() -> run(output, false, wrong), ExitStatus.USAGE, "refuses the user or the password");
        Repository nowhere = repository("jdbc:postgresql://127.0.0.1:1/nights");
        assertFails(() -> run(output, false, nowhere), ExitStatus.FAILED, "cannot be used");
    }

    private static void assertFails(Runnable night, ExitStatus status, String message) {
        assertThatThrownBy(night::run)
                .isInstanceOf(RunException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(PostgresServer.PASSWORD)
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(status);
    }

    @Test
    void completesARunThatWasKilledWithThePasswordFromTheEnvironmentOnly() throws IOException, InterruptedException {
        List<String> words =
                Shell.program("run", "--input", input.toString(), "--output", output.toString(), "--repository", url);
        words.addAll(List.of("--verbose", "--on-success", "env; tr '\\0' ' ' </proc/$PPID/cmdline"));
        Path log = folder.resolve("log.txt");
        Process killed = start(words, log);
        while (killed.isAlive() && !Files.readString(log).contains("of 20 files coded")) {
            killed.waitFor(20, TimeUnit.MILLISECONDS);
        }
        killed.destroyForcibly().waitFor();
        assertThat(start(words, log).waitFor()).as(Files.readString(log)).isZero();
        // neither the libraries' logs nor the hook's environment nor the command line has it, nor any file
        assertThat(Files.readString(log))
                .contains("BILATERAL_EXIT_CODE=0", "--repository " + url, "INFO")
                .doesNotContain(PostgresServer.PASSWORD);
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(PostgresServer.PASSWORD);
            }
        }
        run(folder.resolve("embedded"), false, Repository.EMBEDDED);
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("embedded")));
    }

    private static Process start(List<String> words, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(words))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "BILATERAL_REPOSITORY_USER", PostgresServer.USER,
                        "BILATERAL_REPOSITORY_PASSWORD", PostgresServer.PASSWORD));
        return builder.start();
    }
}
