package org.bilateral.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.report.chart.Stack;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Rows;
import org.junit.jupiter.api.Test;

class AgesTest {
    private static Interaction on(String day) {
        return Rows.of(1, day, "KEN", "TZA", "AGREE", false);
    }

    @Test
    void keepsTheDaysOnWhichNothingHappened() {
        assertThat(Ages.stacks(List.of(on("2021-03-01"), on("2021-03-04"))))
                .extracting(Stack::name, Stack::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2021-03-01", 1),
                        org.assertj.core.groups.Tuple.tuple("2021-03-02", 0),
                        org.assertj.core.groups.Tuple.tuple("2021-03-03", 0),
                        org.assertj.core.groups.Tuple.tuple("2021-03-04", 1));
    }

    @Test
    void goesOverToMonthsAndYears() {
        assertThat(Ages.stacks(List.of(on("2021-01-31"), on("2021-06-01"))))
                .extracting(Stack::name)
                .containsExactly("2021-01", "2021-02", "2021-03", "2021-04", "2021-05", "2021-06");
        assertThat(Ages.stacks(List.of(on("1990-01-31"), on("2021-06-01")))).hasSize(32);
    }

    @Test
    void doesNotLetAnActOfLongAgoMakeDaysIntoYears() {
        List<Interaction> rows = new ArrayList<>(List.of(on("1956-10-29")));
        for (int i = 0; i < 150; i++) {
            rows.add(on("2021-03-0" + (1 + i / 50)));
        }
        assertThat(Ages.stacks(rows))
                .extracting(Stack::name, Stack::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("earlier", 1),
                        org.assertj.core.groups.Tuple.tuple("2021-03-01", 50),
                        org.assertj.core.groups.Tuple.tuple("2021-03-02", 50),
                        org.assertj.core.groups.Tuple.tuple("2021-03-03", 50));
    }

    @Test
    void countsEveryInteractionOnce() {
        List<Interaction> rows = new ArrayList<>();
        for (int year = 1900; year < 2020; year++) {
            rows.add(on(year + "-05-05"));
        }
        assertThat(Ages.stacks(rows).stream().mapToInt(Stack::total).sum()).isEqualTo(120);
        assertThat(Ages.stacks(List.of())).isEmpty();
    }
}
