package org.bilateral.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that is told to end reads what it has begun, even if it is still loading, and ends as the signal says. */
class LastingEnvironmentTest {
    private static final int TERMINATED = 143;

    @Test
    void outlivesTheBeginningOfTheEnd() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EndlessReader.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = process.inputReader()) {
            String line = log.readLine();
            while (line != null && !line.equals("reading")) {
                line = log.readLine();
            }
            process.toHandle().destroy(); // not the process: that would close the log, too
            List<String> rest = log.lines().toList();
            assertThat(process.waitFor()).as("%s", rest).isEqualTo(TERMINATED);
            assertThat(rest).contains("read to the end");
        } finally {
            process.destroyForcibly();
        }
    }
}
