package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.bilateral.job.ExitStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program at seeded random moments: nothing is lost, nothing stands twice, every byte is equal. */
@Tag("slow")
class ChaosTest {
    /** {@code -Dchaos.kills=30 -Dchaos.articles=300} for the long run; the default fits into continuous integration. */
    private static final int KILLS = Integer.getInteger("chaos.kills", 6);

    private static final int ARTICLES = Integer.getInteger("chaos.articles", 60);
    private static final int KILLS_PER_ROUND = 3;

    @TempDir
    private Path folder;

    private Process start(Path input, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.bilateral.Main",
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private void complete(Path input, Path output) throws IOException, InterruptedException {
        int code = start(input, output).waitFor();
        assertThat(code).as(() -> log()).isZero();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void survivesKillsAtRandomMoments() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
        long begin = System.nanoTime();
        complete(input, folder.resolve("reference"));
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        SortedMap<String, String> expected = Outputs.hashes(folder.resolve("reference"));
        Random random = new Random(20_261_123);
        for (int kills = 0, round = 0; kills < KILLS; round++) {
            Path output = folder.resolve("round" + round);
            for (int i = 0; i < KILLS_PER_ROUND; i++) {
                Process process = start(input, output);
                if (!process.waitFor((long) (random.nextDouble() * milliseconds), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly().waitFor();
                    kills++;
                }
            }
            complete(input, output);
            assertThat(Outputs.hashes(output)).as("after %d kills", kills).isEqualTo(expected);
        }
    }

    @Test
    void stopsOnSigtermAtASafePointAndResumes() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
        Path output = folder.resolve("output");
        Process process = start(input, output);
        while (process.isAlive() && !log().contains("of " + ARTICLES + " files coded")) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(ExitStatus.TERMINATED.code());
        complete(input, output);
        assertThat(log()).contains("resuming it");
        complete(input, folder.resolve("reference"));
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("reference")));
    }
}
