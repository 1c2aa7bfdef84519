package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.bilateral.job.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program at seeded random moments: nothing is lost, nothing stands twice, every byte is equal. */
@Tag("slow")
class ChaosTest {
    private static final int KILLS = Integer.getInteger("chaos.kills", 30);
    private static final int ARTICLES = Integer.getInteger("chaos.articles", 300);
    private static final int KILLS_PER_ROUND = 3;

    /** What is killed: mostly ordinary nights, but dry and dated ones and those that code everything anew, too. */
    private static final List<List<String>> NIGHTS = List.of(
            List.of(), List.of(), List.of("--dry-run"), List.of("--date", "2024-02-02"), List.of("--recode", "all"));

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void writeArticles() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
    }

    private Process start(Path output, List<String> more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--input", input.toString(), "--output", output.toString()));
        arguments.addAll(more);
        return Shell.start(Shell.program(arguments.toArray(String[]::new)), folder.resolve("log.txt"));
    }

    private void complete(Path output) throws IOException, InterruptedException {
        int code = start(output, List.of()).waitFor();
        assertThat(code).as(() -> log()).isZero();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The last thing that the night said. */
    private String lastWord() {
        return log().lines().reduce((first, second) -> second).orElse("nothing yet");
    }

    @Test
    void survivesKillsAtRandomMoments() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        complete(folder.resolve("reference"));
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        SortedMap<String, String> expected = Outputs.hashes(folder.resolve("reference"));
        Random random = new Random(20_261_123);
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Path output = folder.resolve("round" + round);
            for (int i = 0; i < KILLS_PER_ROUND; i++) {
                List<String> night = NIGHTS.get(random.nextInt(NIGHTS.size()));
                long moment = (long) (random.nextDouble() * milliseconds);
                Process process = start(output, night);
                if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly().waitFor();
                    kills++;
                    say("kill %d after %,d ms %s: %s", kills, moment, String.join(" ", night), lastWord());
                }
            }
            complete(output);
            assertThat(Outputs.hashes(output)).as("after %d kills", kills).isEqualTo(expected);
            say("restarted to the end: all %d files equal, byte for byte", expected.size());
        }
        say("%d kills of runs over %d articles: nothing lost, nothing twice, bytes equal", kills, ARTICLES);
        assertThat(kills).isGreaterThanOrEqualTo(KILLS);
    }

    private static void say(String format, Object... values) {
        System.out.println("chaos: " + String.format(Locale.ROOT, format, values));
    }

    @Test
    void stopsOnSigtermAtASafePointAndResumes() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = start(output, List.of());
        while (process.isAlive() && !log().contains("of " + ARTICLES + " files coded")) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(ExitStatus.TERMINATED.code());
        assertThat(output.resolve("last-run.json")).content().contains("\"exit_code\":143");
        complete(output);
        assertThat(log()).contains("resuming it");
        complete(folder.resolve("reference"));
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("reference")));
    }
}
