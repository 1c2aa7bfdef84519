package org.bilateral.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.bilateral.document.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementFileTest {
    @TempDir
    private Path folder;

    private Path file(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("judged.csv"),
                String.join(",", JudgementFile.header()) + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void readsVerdictsFixesAndNote() throws IOException {
        Path file = file("i00000000000000a1,CONSULT,visit,0.82,CONSULT 0.8-0.9,40,Ada,2026-11-28,"
                + "wrong_date;wrong_place,,,,,2021-03-01,,day,Oslo,,\"later, it says\"");
        assertThat(JudgementFile.read(file)).singleElement().satisfies(one -> {
            assertThat(one.verdicts()).isEqualTo(Set.of(Verdict.WRONG_DATE, Verdict.WRONG_PLACE));
            assertThat(one.fixes())
                    .isEqualTo(Map.of("date_start", "2021-03-01", "date_precision", "day", "place_name", "Oslo"));
            assertThat(one.note()).isEqualTo("later, it says");
            assertThat(one.row().stratumRows()).isEqualTo(40);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i00000000000000a1,CONSULT,,0.8,s,4,Ada,2026-11-28,perhaps,,,,,,,,,,|no verdict: perhaps",
                "i00000000000000a1,CONSULT,,0.8,s,4,Ada,2026-11-28,right;wrong_date,,,,,,,,,,|exclude each other",
                "i00000000000000a1,CONSULT,,0.8,s,4,,2026-11-28,right,,,,,,,,,,|who or the id",
                "i00000000000000a1,CONSULT,,high,s,4,Ada,2026-11-28,right,,,,,,,,,,|high",
                "i00000000000000a1,CONSULT,,0.8,s,4,Ada,yesterday,right,,,,,,,,,,|yesterday",
            })
    void namesTheLineOfABadRow(String row, String problem) throws IOException {
        Path file = file(row);
        assertThatThrownBy(() -> JudgementFile.read(file))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("judged.csv:2")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAnotherTable() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "id,what\n");
        assertThatThrownBy(() -> JudgementFile.read(file)).hasMessageContaining("the header is not interaction_id,");
    }
}
