package org.bilateral.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.ontology.Ontology;
import org.bilateral.write.CorrectionsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixesTest {
    private static final String ID = "i00000000000000a1";

    @TempDir
    private Path folder;

    private static Judgement by(String who, Set<Verdict> verdicts, Map<String, String> fixes) {
        Judgement.Row row = new Judgement.Row(ID, "CONSULT", "visit", 0.8, "CONSULT 0.8-0.9", 10);
        return new Judgement(row, who, LocalDate.of(2026, 11, 28), verdicts, fixes, "see the second sentence");
    }

    @Test
    void writesWhatCorrectionsCheckReads() throws IOException {
        Path file = folder.resolve("corrections.csv");
        List<List<String>> fixes = Fixes.agreed(List.of(by(
                "Ada",
                Set.of(Verdict.WRONG_TYPE, Verdict.WRONG_DIRECTION),
                Map.of("event_type", "REQUEST", "source_code", "KEN", "target_code", "TZA"))));
        assertThat(Fixes.addTo(file, fixes)).isEqualTo(4);
        assertThat(CorrectionsFile.read(file, Ontology.load()))
                .extracting(one -> one.id() + " " + one.field() + "=" + one.value())
                .as("the mode goes with the type")
                .containsExactly(
                        ID + " event_type=REQUEST", ID + " mode=", ID + " source_code=KEN", ID + " target_code=TZA");
        assertThat(file).content().contains("audit: Wrong direction, Wrong type; see the second sentence");
    }

    @Test
    void rejectsWhatIsNoInteraction() {
        assertThat(Fixes.agreed(List.of(by("Ada", Set.of(Verdict.NOT_AN_INTERACTION), Map.of()))))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(0, 4)).containsExactly(ID, "reject", "", "Ada"));
    }

    @Test
    void takesOnlyWhatAllWhoJudgedAgreeOn() {
        Judgement ada = by("Ada", Set.of(Verdict.WRONG_DATE), Map.of("date_start", "2021-03-01"));
        Judgement grace = by("Grace", Set.of(Verdict.WRONG_DATE), Map.of("date_start", "2021-03-02"));
        assertThat(Fixes.agreed(List.of(ada, grace))).isEmpty();
        assertThat(Fixes.agreed(List.of(ada, by("Grace", Set.of(Verdict.RIGHT), Map.of()))))
                .isEmpty();
        assertThat(Fixes.agreed(List.of(ada, by("Grace", ada.verdicts(), ada.fixes()))))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Ada and Grace"));
    }

    @Test
    void keepsWhatTheFileHoldsAndAddsNothingTwice() throws IOException {
        Path file = folder.resolve("corrections.csv");
        Files.writeString(
                file, "id,field,value,who,when,why\ni00000000000000b2,reject,,Eve,2026-01-01,\"no, it is not\"\n");
        List<List<String>> fixes = Fixes.agreed(List.of(by("Ada", Set.of(Verdict.NOT_AN_INTERACTION), Map.of())));
        assertThat(Fixes.addTo(file, fixes)).isEqualTo(1);
        assertThat(Fixes.addTo(file, fixes)).isZero();
        assertThat(CorrectionsFile.read(file, Ontology.load())).hasSize(2);
        assertThat(file).content().contains("\"no, it is not\"");
    }

    @Test
    void hasNothingToFixInARightRow() {
        assertThat(Fixes.agreed(List.of(by("Ada", Set.of(Verdict.RIGHT), Map.of()))))
                .isEmpty();
    }
}
