package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bilateral.cli.CommandLineProgram;
import org.bilateral.job.state.Repository;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.StateFolder;
import org.bilateral.job.upkeep.RunHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Past runs, looked at, retried and removed, after real runs with a real database file. */
class UpkeepTest {
    @TempDir
    private Path folder;

    @Test
    void listsRetriesAndPrunes() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("story.html"), Outputs.article(1));
        Files.createFile(input.resolve("empty.html"));
        RunHistory history = new RunHistory(folder);
        assertThat(history.listRuns()).isEmpty();
        assertThat(history.findLastSuccess()).isEmpty();
        for (int day = 1; day <= 3; day++) {
            if (day == 3) {
                assertThat(command("rejected", "retry")).isZero();
            }
            Clock clock = Clock.fixed(Instant.parse("2026-01-0" + day + "T02:30:00Z"), ZoneOffset.UTC);
            var summary = new NightlyJob(clock, new NightlyJobTest.Quiet())
                    .run(new org.bilateral.job.RunRequest(input, folder, 1, false));
            assertThat(summary.filesCoded()).isEqualTo(new long[] {2, 0, 1}[day - 1]);
        }
        assertThat(history.countRejections()).containsEntry("empty_file", 1L);
        assertThat(history.findLastSuccess()).contains(Instant.parse("2026-01-03T02:30:00Z"));
        assertThat(command("status")).isZero();
        assertThat(command("doctor")).isZero();
        assertThat(command("rejected", "list")).isZero();
        assertThat(remembered(folder)).isEqualTo(3);
        assertThat(command("prune", "--keep", "1")).isZero();
        assertThat(remembered(folder)).isEqualTo(1);
        assertThat(history.listRuns()).containsExactly(history.findLatest().orElseThrow());
        assertThat(Outputs.list(folder.resolve("runs"))).hasSize(1);
    }

    /** Runs that Spring Batch knows of. */
    private static int remembered(Path output) {
        StateFolder state = StateFolder.below(output);
        try (StateDatabase database = StateDatabase.open(state, Repository.EMBEDDED, 1)) {
            Integer count = new JdbcTemplate(database.dataSource())
                    .queryForObject("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE", Integer.class);
            return java.util.Objects.requireNonNull(count);
        }
    }

    private int command(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of(words));
        all.add("--output");
        all.add(folder.toString());
        return CommandLineProgram.execute(all.toArray(String[]::new));
    }
}
