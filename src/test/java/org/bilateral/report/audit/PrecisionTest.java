package org.bilateral.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    private static Judgement judgement(int number, String stratum, int rows, String who, Verdict verdict) {
        return new Judgement(
                new Judgement.Row(String.format("i%016x", number), stratum, "", 0.75, stratum, rows),
                who,
                LocalDate.of(2026, 11, 28),
                Set.of(verdict),
                Map.of(),
                "");
    }

    private static List<Judgement> some(String stratum, int rows, int right, int wrong) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            judgements.add(judgement(
                    stratum.hashCode() + i, stratum, rows, "Ada", i < right ? Verdict.RIGHT : Verdict.WRONG_TYPE));
        }
        return judgements;
    }

    /** From the table of Brown, Cai and DasGupta (2001) and R's binom package. */
    @ParameterizedTest
    @CsvSource({"8, 10, 0.4902, 0.9433", "0, 10, 0, 0.2775", "10, 10, 0.7225, 1", "90, 100, 0.8256, 0.9448"})
    void computesWilsonsInterval(int right, int count, double low, double high) {
        Wilson interval = Wilson.of((double) right / count, count);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void weighsEachStratumByItsSize() {
        List<Judgement> judgements = new ArrayList<>(some("AGREE", 900, 10, 0));
        judgements.addAll(some("THREATEN", 100, 5, 5));
        List<String> overall = new Precision(judgements).rows().get(0);
        assertThat(overall.subList(0, 6)).containsExactly("overall", "all", "1000", "20", "15", "0.950");
        Wilson effective = Wilson.of(0.95, 1000.0 * 1000 / (10 * 90 * 90 + 10 * 10 * 10));
        assertThat(Double.parseDouble(overall.get(6))).isCloseTo(effective.low(), within(5e-4));
        assertThat(Double.parseDouble(overall.get(7))).isCloseTo(effective.high(), within(5e-4));
    }

    @Test
    void givesEachTypeAndBandAndErrorALine() {
        List<Judgement> judgements = new ArrayList<>(some("AGREE", 900, 8, 2));
        judgements.addAll(some("THREATEN", 100, 5, 5));
        Precision precision = new Precision(judgements);
        assertThat(precision.rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .contains(
                        "event_type AGREE",
                        "event_type THREATEN",
                        "confidence 0.7-0.8",
                        "error wrong_type",
                        "error wrong_actor");
        assertThat(precision.notes())
                .contains("| AGREE | 900 | 10 | 8 | 0.800 | 0.490–0.943 | 0.75 |")
                .contains("20 rows judged, 0 of them not alike, by Ada.");
    }

    @Test
    void leavesOutRowsOnWhichPeopleDiffer() {
        List<Judgement> judgements = new ArrayList<>(some("AGREE", 100, 3, 0));
        judgements.add(judgement("AGREE".hashCode(), "AGREE", 100, "Grace", Verdict.WRONG_DATE));
        judgements.add(judgement("AGREE".hashCode() + 1, "AGREE", 100, "Grace", Verdict.RIGHT));
        Precision precision = new Precision(judgements);
        assertThat(precision.counts()).isEqualTo("3 rows judged, 1 of them not alike");
        assertThat(precision.rows().get(0).subList(2, 6)).containsExactly("100", "2", "2", "1.000");
        assertThat(precision.notes()).contains("2 rows were judged by more than one person, 1 of them (50 %) alike");
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(new Precision(List.of()).rows()).isEmpty();
        assertThat(new Precision(List.of()).notes()).contains("0 rows judged");
    }
}
