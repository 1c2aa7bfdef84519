package org.bilateral.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bilateral.report.data.Act;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Rows;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<Criterion> STRATA = List.of(Criterion.TYPE, Criterion.CONFIDENCE);

    private static List<Interaction> rows(int agreements, int threats) {
        List<Interaction> rows = new ArrayList<>();
        for (int i = 0; i < agreements; i++) {
            rows.add(row(i, "AGREE", 0.55 + 0.1 * (i % 4)));
        }
        for (int i = 0; i < threats; i++) {
            rows.add(row(100_000 + i, "THREATEN", 0.4));
        }
        return rows;
    }

    private static Interaction row(int number, String type, double confidence) {
        Act act = new Act(type, "", true, false, 1, 1, "", "");
        return Rows.of(number, "2021-03-01", "2021-03-01", "KEN", "TZA", act, confidence);
    }

    @Test
    void drawsTheSameForTheSameSeedAndOthersForAnother() {
        Sample sample = Sample.draw(rows(500, 50), 60, 7, STRATA);
        assertThat(Sample.draw(rows(500, 50), 60, 7, STRATA)).isEqualTo(sample);
        assertThat(Sample.draw(rows(500, 50), 60, 8, STRATA).id()).isNotEqualTo(sample.id());
    }

    @Test
    void givesEachStratumEquallyManyAsFarAsItHasThem() {
        Map<String, Long> counts = Sample.draw(rows(500, 5), 45, 7, STRATA).rows().stream()
                .collect(Collectors.groupingBy(Drawn::stratum, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "AGREE 0.5-0.6", 10L,
                        "AGREE 0.6-0.7", 10L,
                        "AGREE 0.7-0.8", 10L,
                        "AGREE 0.8-0.9", 10L,
                        "THREATEN 0.0-0.5", 5L));
    }

    @Test
    void keepsItsRowsWhenOthersCome() {
        List<Interaction> more = new ArrayList<>(rows(500, 50));
        more.addAll(rows(520, 50).subList(500, 520));
        List<Drawn> before = Sample.draw(rows(500, 50), 60, 7, STRATA).rows();
        List<String> after = Sample.draw(more, 60, 7, STRATA).rows().stream()
                .map(drawn -> drawn.interaction().id())
                .toList();
        assertThat(before.stream()
                        .filter(drawn -> after.contains(drawn.interaction().id())))
                .hasSizeGreaterThan(50);
    }

    @Test
    void drawsAllIfThereAreFewerAndKnowsTheSizeOfTheStratum() {
        Sample sample = Sample.draw(rows(3, 1), 200, 7, List.of());
        assertThat(sample.rows()).hasSize(4).allMatch(drawn -> drawn.stratumRows() == 4 && drawn.stratumSampled() == 4);
        assertThat(Sample.draw(List.of(), 200, 7, STRATA).rows()).isEmpty();
    }

    @Test
    void knowsHowManyStrataAreMissed() {
        assertThat(Sample.draw(rows(500, 5), 45, 7, STRATA).missed()).isZero();
        assertThat(Sample.draw(rows(500, 5), 2, 7, STRATA).missed()).isEqualTo(3);
    }

    @Test
    void putsConfidenceIntoBands() {
        assertThat(List.of(0.0, 0.49, 0.5, 0.699, 0.7, 0.82, 0.3 + 0.5, 1.0).stream()
                        .map(Criterion::band))
                .containsExactly(
                        "0.0-0.5", "0.0-0.5", "0.5-0.6", "0.6-0.7", "0.7-0.8", "0.8-0.9", "0.8-0.9", "0.9-1.0");
    }
}
