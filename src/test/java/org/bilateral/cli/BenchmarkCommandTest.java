package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchmarkCommandTest {
    private static final String SAMPLE = "input/newspaper-2022-10-27-cyber.html";

    private static String run(String... options) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new BenchmarkCommand()).setOut(new PrintWriter(out, true));
        assertThat(command.execute(options)).isZero();
        return out.toString();
    }

    @Test
    void measuresOneThreadAndSeveralBesideTheFloor() {
        String printed = run("--input", SAMPLE, "--warm-up", "0", "--passes", "1", "--corenlp", "0");

        assertThat(printed)
                .containsPattern("start-up +\\d+\\.\\d s to the first document coded, \\d+\\.\\d s of processor time")
                .containsPattern("documents +1, of them 1 articles with [1-9]\\d* mentions")
                .containsPattern("1 thread +\\d+\\.\\d documents/s, quiet \\d+\\.\\d")
                .containsPattern("extracting +\\d+\\.\\d %")
                .containsPattern(
                        "2 threads +\\d+\\.\\d documents/s, \\d+\\.\\d\\d times one thread; a document takes \\d+\\.\\d\\d times")
                .containsPattern("overhead +compiler and collector take \\d+ % of the processor time on one thread")
                .containsPattern(
                        "2 threads do [1-9]\\d*\\.\\d\\d times as much arithmetic|2 threads do 0\\.\\d\\d times as much")
                .containsPattern("and \\d+\\.\\d\\d times as many jsoup.parse")
                .containsPattern("jsoup.parse \\d+\\.\\d pages/s alone")
                .doesNotContain("CoreNLP");
    }

    @Test
    @Tag("slow")
    void setsCoreNlpBesideOurs() {
        String printed = run("--input", SAMPLE, "--warm-up", "0", "--passes", "1", "--corenlp", "1");

        assertThat(printed)
                .containsPattern("CoreNLP +\\d+\\.\\d\\d articles/s, \\d+ sentences/s, with tokenize, pos, lemma")
                .containsPattern("ours +\\d+\\.\\d articles/s on the same 1");
    }
}
