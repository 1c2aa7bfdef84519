package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStepTest {
    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    private RunOutcome run() throws IOException {
        return run(true);
    }

    private RunOutcome run(boolean report) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path sample = Outputs.list(Outputs.SAMPLES).stream()
                .filter(file -> file.toString().contains("cyber"))
                .findFirst()
                .orElseThrow();
        Files.copy(sample, input.resolve("one.html"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return new NightlyJob(Clock.systemUTC(), new Noting())
                .execute(new RunRequest(input, folder, 1, false, RunChoices.ORDINARY, false, report));
    }

    private final class Noting implements Progress {
        @Override
        public void step(String what) {}

        @Override
        public void expect(long files) {}

        @Override
        public void advance() {}

        @Override
        public void note(String message) {
            notes.add(message);
        }
    }

    @Test
    void drawsNoPagesForWhoWantsNone() throws IOException {
        assertThat(run(false).status()).isEqualTo(ExitStatus.COMPLETE);
        assertThat(folder.resolve("latest/interactions.csv")).isNotEmptyFile();
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void drawsPagesAfterTheTablesAreOutAndTakesNothingBackIfItCannot() throws IOException {
        // the run before, to which a difference would be told, is damaged
        Path damaged = Files.createDirectories(folder.resolve("runs/20200101T000000000Z/interactions.csv"));
        assertThat(run().status()).isEqualTo(ExitStatus.COMPLETE);
        assertThat(folder.resolve("latest/interactions.csv")).isNotEmptyFile();
        assertThat(folder.resolve("report")).doesNotExist();
        assertThat(notes).anyMatch(note -> note.startsWith("the tables are published, but "));
        Files.delete(damaged);
        notes.clear();
        run();
        assertThat(notes).noneMatch(note -> note.startsWith("the tables are published, but "));
        assertThat(folder.resolve("report/index.html")).content().contains("Difference to the last run");
        assertThat(evidence()).as("words around the sentence, from the input").contains("class=\"around\"");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.startsWith(".report"));
        }
    }

    private String evidence() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("report/evidence"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
