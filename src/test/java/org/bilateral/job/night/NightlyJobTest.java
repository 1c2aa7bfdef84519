package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;
import org.bilateral.job.RunException;
import org.bilateral.job.RunRequest;
import org.bilateral.job.RunSummary;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyJobTest {
    @TempDir
    private Path folder;

    private static RunSummary run(Path input, Path output, int threads) {
        return run(new RunRequest(input, output, threads, false));
    }

    private static RunSummary run(RunRequest request) {
        return new NightlyJob(Clock.systemUTC(), new Quiet()).run(request);
    }

    static final class Quiet implements Progress {
        @Override
        public void step(String what) {}

        @Override
        public void expect(long files) {}

        @Override
        public void advance() {}

        @Override
        public void note(String message) {}
    }

    @Test
    void accountsForEverySampleArticle() {
        RunSummary summary = run(Outputs.SAMPLES, folder, 2);
        assertThat(summary.documents()).isEqualTo(Outputs.list(Outputs.SAMPLES).size());
        assertThat(summary.articles() + summary.rejectionCount()).isEqualTo(summary.documents());
        assertThat(summary.interactionCount()).isGreaterThan(30);
        assertThat(summary.busiestDyads()).hasSize(5);
        assertThat(folder.resolve("latest/interactions.csv")).isNotEmptyFile();
        assertThat(folder.resolve("latest/interactions.parquet")).isNotEmptyFile();
        assertThat(folder.resolve("latest")).isSymbolicLink();
        assertThat(folder.resolve("run-summary.json")).content().contains("\"run\":\"" + summary.run() + "\"");
        assertThat(folder.resolve("metrics.prom")).content().contains("bilateral_articles " + summary.articles());
        assertThat(summary.tables().resolve("mentions.csv"))
                .hasSameBinaryContentAs(folder.resolve("latest/mentions.csv"));
    }

    @Test
    void writesTheSameBytesWithOneAndTwoThreadsAndFilesMadeInAnotherOrder() throws IOException {
        run(Outputs.SAMPLES, folder.resolve("one"), 1);
        Path reversed = Files.createDirectories(folder.resolve("reversed"));
        List<Path> files = new ArrayList<>(Outputs.list(Outputs.SAMPLES));
        Collections.reverse(files);
        for (Path file : files) {
            Files.copy(file, reversed.resolve(file.getFileName()));
        }
        run(reversed, folder.resolve("two"), 2);
        assertThat(Outputs.hashes(folder.resolve("two"))).isEqualTo(Outputs.hashes(folder.resolve("one")));
    }

    @Test
    void codesOnlyWhatIsNewAndForgetsWhatIsGone() throws IOException {
        Path input = folder.resolve("input");
        Path output = folder.resolve("output");
        Files.createDirectories(input);
        for (int i = 0; i < 4; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
        assertThat(run(input, output, 2).filesCoded()).isEqualTo(4);
        Files.delete(input.resolve("story0.html"));
        Files.writeString(input.resolve("story1.html"), Outputs.article(11));
        Files.writeString(input.resolve("story9.html"), Outputs.article(9));
        RunSummary second = run(input, output, 2);
        assertThat(second.filesCoded()).isEqualTo(2);
        assertThat(second.filesKept()).isEqualTo(2);
        assertThat(second.filesRemoved()).isEqualTo(1);
        run(input, folder.resolve("fresh"), 2);
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("fresh")));
    }

    @Test
    void rejectsBadFilesWithTheirReasonAndCodesTheOthers() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("good.html"), Outputs.article(1));
        Files.writeString(input.resolve("again.html"), Outputs.article(1));
        Files.createFile(input.resolve("empty.html"));
        Files.write(input.resolve("binary.html"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 7, 0, 0, 3});
        Files.writeString(input.resolve("truncated.html"), Outputs.article(2).substring(0, 420));
        Files.writeString(input.resolve("large.html"), "<p>word ".repeat(2_600_000));
        Files.writeString(input.resolve("deep.html"), "<html><body>" + "<div>".repeat(100_000) + Outputs.article(3));
        Files.writeString(
                input.resolve("undated.html"),
                Outputs.article(4).replaceAll("<meta[^>]*>", "").replace("Monday", "a hill"));
        Files.write(
                input.resolve("german.html"),
                ("<html lang=\"de\"><head><meta property=\"article:published_time\" content=\"2024-01-01\"></head><body>"
                                + "<p>"
                                + "Der Außenminister hat sich am Montag mit seinem Kollegen getroffen. ".repeat(9))
                        .getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(input.resolve("outside.html"), Path.of("/etc/hostname"));
        RunSummary summary = run(input, folder.resolve("output"), 2);
        assertThat(summary.documents()).isEqualTo(10);
        assertThat(summary.rejections())
                .containsKeys("empty_file", "binary", "too_large", "no_date", "unsupported_language", "unsafe_path")
                .containsEntry("duplicate", 1L);
        assertThat(summary.articles()).isBetween(1L, 3L);
    }

    @Test
    void keepsTheNewestOfOneStoryWhateverNightItCame() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        String link = "<link rel=\"canonical\" href=\"https://news.example/story\">";
        String old = Outputs.article(5).replaceFirst("<head>", "<head>" + link);
        Files.writeString(input.resolve("b-old.html"), old);
        run(input, folder.resolve("nights"), 1);
        String updated =
                old.replaceFirst("</p>", " They will go on next week.</p>").replace("T08:", "T18:");
        Files.writeString(input.resolve("a-new.html"), updated);
        RunSummary second = run(input, folder.resolve("nights"), 1);
        assertThat(second.articles()).isEqualTo(1);
        assertThat(folder.resolve("nights/latest/rejections.csv")).content().contains("duplicate,duplicate_of ");
        run(input, folder.resolve("once"), 2);
        assertThat(folder.resolve("nights/latest/rejections.csv"))
                .hasSameBinaryContentAs(folder.resolve("once/latest/rejections.csv"));
        assertThat(folder.resolve("nights/latest/mentions.csv"))
                .hasSameBinaryContentAs(folder.resolve("once/latest/mentions.csv"));
    }

    @Test
    void appliesTheCorrectionsOfTheInputFolder() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("story.html"), Outputs.article(5));
        RunSummary before = run(input, folder, 1);
        String row =
                Files.readAllLines(before.tables().resolve("interactions.csv")).get(1);
        Files.writeString(
                input.resolve("corrections.csv"),
                "id,field,value,who,when,why\n" + row.substring(0, row.indexOf(',')) + ",reject,,me,2026-11-23,test\n");
        RunSummary after = run(input, folder, 1);
        assertThat(after.documents()).isEqualTo(1);
        assertThat(after.interactionCount()).isEqualTo(before.interactionCount() - 1);
    }

    @Test
    void refusesAnEmptyInputFolder() {
        assertThatThrownBy(() -> run(Files.createDirectory(folder.resolve("empty")), folder, 1))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("holds no files")
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void refusesAnOutputThatIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> run(Outputs.SAMPLES, file, 1))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("output folder")
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void endsAtOnceWhenAnotherRunHoldsTheLockAndSaysWho() {
        Path state = StateFolder.below(folder).lockFile();
        try (RunLock held = RunLock.take(state, Instant.parse("2026-01-02T03:04:05Z"))) {
            assertThat(held.since()).isEqualTo("2026-01-02T03:04:05Z");
            assertThatThrownBy(() -> run(Outputs.SAMPLES, folder, 1))
                    .isInstanceOf(RunException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .extracting(e -> ((RunException) e).status())
                    .isEqualTo(ExitStatus.LOCKED);
        }
    }

    @Test
    void saysWhatToDoWithADamagedStateAndRebuildsIt() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("story.html"), Outputs.article(5));
        run(input, folder, 1);
        var before = Outputs.hashes(folder);
        Files.writeString(folder.resolve("state/bilateral.mv.db"), "this is no database".repeat(1000));
        assertThatThrownBy(() -> run(input, folder, 1))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("--rebuild")
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(ExitStatus.FAILED);
        run(new RunRequest(input, folder, 1, true));
        assertThat(Outputs.hashes(folder)).isEqualTo(before);
    }
}
