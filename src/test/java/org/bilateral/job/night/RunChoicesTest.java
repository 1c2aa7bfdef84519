package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunException;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that depart from an ordinary night, through the real job with a real database file. */
class RunChoicesTest {
    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private final StringBuilder notes = new StringBuilder();

    @BeforeEach
    void writeArticles() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
    }

    private RunOutcome run(RunChoices choices) {
        Progress progress = new Progress() {
            @Override
            public void step(String what) {}

            @Override
            public void expect(long files) {}

            @Override
            public void advance() {}

            @Override
            public void note(String message) {
                notes.append(message).append('\n');
            }
        };
        return new NightlyJob(Clock.systemUTC(), progress)
                .execute(new RunRequest(input, folder.resolve("output"), 1, false, choices));
    }

    private RunOutcome gate(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("expectations.yaml"), yaml);
        return run(new RunChoices(false, false, null, null, file));
    }

    @Test
    void recodesEverythingOnRequestToTheSameBytes() {
        run(RunChoices.ORDINARY);
        var before = Outputs.hashes(folder.resolve("output"));
        assertThat(run(RunChoices.ORDINARY).summary().filesCoded()).isZero();
        RunOutcome again = run(new RunChoices(true, false, null, null, null));
        assertThat(again.summary().filesCoded()).isEqualTo(3);
        assertThat(Outputs.hashes(folder.resolve("output"))).isEqualTo(before);
    }

    @Test
    void publishesNothingInADryRunAndSaysWhatWouldChange() throws IOException {
        run(RunChoices.ORDINARY);
        var before = Outputs.hashes(folder.resolve("output"));
        Files.delete(input.resolve("story0.html"));
        Files.writeString(input.resolve("story5.html"), Outputs.article(5));
        Files.writeString(input.resolve("story7.html"), Outputs.article(7));
        RunOutcome dry = run(new RunChoices(false, true, null, null, null));
        assertThat(dry.changes().get(0)).contains("3 before, 4 now: 2 added, 1 removed, 0 modified");
        assertThat(notes).contains("story0.html is gone: its rows leave the tables");
        assertThat(Outputs.hashes(folder.resolve("output"))).isEqualTo(before);
        assertThat(Outputs.list(folder.resolve("output/runs"))).hasSize(1);
        assertThat(run(RunChoices.ORDINARY).changes()).isEqualTo(dry.changes());
        assertThat(Outputs.hashes(folder.resolve("output"))).isNotEqualTo(before);
    }

    @Test
    void keepsToTheDaysOfPublicationThatWereAskedFor() {
        LocalDate day = LocalDate.of(2024, 2, 2);
        RunOutcome outcome = run(new RunChoices(false, false, day, day, null));
        assertThat(outcome.summary().articles()).isEqualTo(1);
        assertThat(outcome.summary().rejections()).containsEntry("outside_days", 2L);
        assertThat(run(RunChoices.ORDINARY).summary().articles()).isEqualTo(3);
    }

    @Test
    void publishesNothingBelowAMinimumAndTakesNewArticlesTheNextNight() throws IOException {
        run(RunChoices.ORDINARY);
        var before = Outputs.hashes(folder.resolve("output"));
        Files.writeString(input.resolve("story5.html"), Outputs.article(5));
        assertThatThrownBy(() -> gate("articles: {min: 5}"))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("articles is 4.000, below the minimum 5.000")
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(ExitStatus.BELOW_EXPECTATIONS);
        assertThat(Outputs.hashes(folder.resolve("output"))).isEqualTo(before);
        Files.writeString(input.resolve("story7.html"), Outputs.article(7));
        assertThat(gate("articles: {min: 5}").summary().articles()).isEqualTo(5);
    }

    @Test
    void warnsAboveAMaximumAndPublishes() throws IOException {
        Files.createFile(input.resolve("empty.html"));
        RunOutcome outcome = gate("rejected_share: {max: 0.1}");
        assertThat(outcome.warnings()).containsExactly("rejected_share is 0.250, above the maximum 0.100");
        assertThat(outcome.status()).isEqualTo(ExitStatus.MANY_REJECTIONS);
        assertThat(outcome.summary().tables()).isDirectory();
    }
}
