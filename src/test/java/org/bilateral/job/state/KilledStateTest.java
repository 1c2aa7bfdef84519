package org.bilateral.job.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whenever a process is killed that writes the state on several threads, whole transactions are found in it. */
@Tag("slow")
class KilledStateTest {
    /** When H2 wrote the store by itself, no run of this test came beyond its fifth kill. */
    private static final int KILLS = Integer.getInteger("state.kills", 8);

    private static final int LONGEST_MILLIS = 2500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"4, 1", "2, 25", "1, 2000"})
    void holdsWholeTransactions(int threads, int size) throws IOException, InterruptedException {
        Random random = new Random(20_261_129);
        int documents = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            writeAndKill(random.nextInt(LONGEST_MILLIS), threads, size);
            documents = requireWhole(kill);
        }
        assertThat(documents).isPositive();
    }

    private void writeAndKill(int millis, int threads, int size) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StateWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(threads),
                        Integer.toString(size))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = process.inputReader()) {
            assertThat(log.lines().anyMatch("writing"::equals)).isTrue();
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The same rows by each index and by the tables themselves, and of one transaction in all tables; how many. */
    private int requireWhole(int kill) {
        try (StateDatabase database = StateDatabase.open(StateFolder.below(folder), Repository.EMBEDDED, 1)) {
            List<String> documents = rows(database, "made_from", "staged_document ORDER BY input_path");
            for (String rows : List.of("staged_document", "staged_document ORDER BY file_path, input_path")) {
                assertThat(rows(database, "made_from", rows))
                        .as("kill %d, %s", kill, rows)
                        .isEqualTo(documents);
            }
            for (String rows : List.of("staged_stranger", "staged_stranger ORDER BY input_path")) {
                assertThat(rows(database, "strangers", rows))
                        .as("kill %d, %s", kill, rows)
                        .isEqualTo(documents);
            }
            for (String rows : List.of("staged_mention", "staged_mention ORDER BY input_path, position_number")) {
                assertThat(rows(database, "mention", rows))
                        .as("kill %d, %s", kill, rows)
                        .isEqualTo(documents.stream()
                                .flatMap(d -> Stream.of(d, d, d))
                                .toList());
            }
            return documents.size();
        }
    }

    private static List<String> rows(StateDatabase database, String column, String table) {
        return new JdbcTemplate(database.dataSource())
                .queryForList("SELECT input_path || ' ' || " + column + " FROM " + table, String.class).stream()
                        .sorted()
                        .toList();
    }
}
