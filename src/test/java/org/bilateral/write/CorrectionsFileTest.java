package org.bilateral.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Correction;
import org.bilateral.document.ResourceException;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsFileTest {
    private static final Ontology ONTOLOGY = Ontology.load();

    @TempDir
    Path folder;

    private List<Correction> read(String... rows) throws IOException {
        Path file = folder.resolve("corrections.csv");
        Files.writeString(file, "id,field,value,who,when,why\n" + String.join("\n", rows) + "\n");
        return CorrectionsFile.read(file, ONTOLOGY);
    }

    @Test
    void readsCorrectionsAndRejections() throws Exception {
        assertThat(read(
                        "i0123456789abcdef,place_name,\"Sochi, Russia\",Ada,2026-11-01,see the read-out",
                        "m0123456789abcdef,reject,,Ada,2026-11-02,a film"))
                .extracting(Correction::field, Correction::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("place_name", "Sochi, Russia"),
                        org.assertj.core.groups.Tuple.tuple("reject", ""));
    }

    @Test
    void aMissingFileHoldsNoCorrections() throws Exception {
        assertThat(CorrectionsFile.read(folder.resolve("none.csv"), ONTOLOGY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x1,mode,visit,Ada,2026-11-01,why|no id of an interaction or a mention: x1",
                "i0123456789abcdef,evidence,x,Ada,2026-11-01,why|no field that can be corrected: evidence",
                "i0123456789abcdef,source_code,XXQ,Ada,2026-11-01,why|no actor XXQ",
                "i0123456789abcdef,date_start,1 May,Ada,2026-11-01,why|no day of the form YYYY-MM-DD: 1 May",
                "i0123456789abcdef,status,denied,Ada,2026-11-01,why|not one of [occurred, planned]: denied",
                "i0123456789abcdef,event_type,VISIT,Ada,2026-11-01,why|not one of [ACCUSE",
                "i0123456789abcdef,mode,visit,,2026-11-01,why|who or why is missing",
                "i0123456789abcdef,reject,yes,Ada,2026-11-01,why|reject takes no value",
            })
    void tellsTheLineAndTheProblem(String row, String problem) {
        assertThatThrownBy(() -> read("m0123456789abcdef,status,denied,Ada,2026-11-01,he said so", row))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("corrections.csv:3: " + problem);
    }

    @Test
    void reportsWhatMatchesNothingInThePublishedTables() throws Exception {
        Tables tables = Tables.of(ONTOLOGY);
        Consolidation sample = TableFolderTest.sample();
        TableFolder written = new TableFolder(folder.resolve("latest"));
        written.write(tables.interactions(), sample.interactions().stream());
        written.write(tables.mentions(), sample.mentions().stream());
        written.write(tables.supersededIds(), sample.superseded().stream());
        String known = sample.interactions().get(0).id();
        List<Correction> corrections =
                read(known + ",place_country,RUS,Ada,2026-11-01,why", "i0123456789abcdef,reject,,Ada,2026-11-01,why");
        assertThat(CorrectionsFile.unmatched(corrections, written.path()))
                .singleElement()
                .extracting(Correction::id)
                .isEqualTo("i0123456789abcdef");
    }
}
