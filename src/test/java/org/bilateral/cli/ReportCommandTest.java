package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilateral.report.GeneratedTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    @TempDir
    private Path output;

    @BeforeEach
    void publishTables() throws IOException {
        GeneratedTables.write(output.resolve("runs/20260102T000000000Z"), 80, 7);
        GeneratedTables.write(output.resolve("runs/20260101T000000000Z"), 70, 7);
        Files.createSymbolicLink(output.resolve("latest"), Path.of("runs/20260102T000000000Z"));
    }

    private int run(String... options) {
        String[] fixed = {
            "report",
            "--output",
            output.toString(),
            "--out",
            output.resolve("site").toString()
        };
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + options.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        return CommandLineProgram.execute(all);
    }

    @Test
    void comparesTheLatestRunWithTheOneBefore() {
        assertThat(run()).isZero();
        assertThat(output.resolve("site/index.html"))
                .content()
                .contains("Compared with run 20260101T000000000Z", "Tables of run 20260102T000000000Z");
    }

    @Test
    void isAboutACountryAndAWindow() {
        assertThat(run("--country", "AGO", "--from", "2019-02-01", "--to", "2020-12-31"))
                .isZero();
        assertThat(output.resolve("site/index.html")).content().contains("only AGO, from 2019-02-01 to 2020-12-31");
    }

    @ParameterizedTest
    @CsvSource({"--country, NARNIA", "--country, chn", "--from, yesterday"})
    void endsWithTwoOnWhatMakesNoSense(String option, String value) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(output.resolve("site")).doesNotExist();
    }

    @Test
    void endsWithTwoIfTheWindowEndsBeforeItBeginsOrThereAreNoTables() throws IOException {
        assertThat(run("--from", "2021-02-01", "--to", "2021-01-01")).isEqualTo(2);
        Files.delete(output.resolve("latest"));
        assertThat(run()).isEqualTo(2);
    }
}
