package org.bilateral.consolidate.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilateral.consolidate.Consolidator;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.Telling;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final List<Interaction> INTERACTIONS = new Consolidator()
            .consolidate(
                    List.of(Telling.article("a1", "2021-05-30", "P", "")),
                    List.of(
                            Telling.of("a1", "USA", EventType.ACCUSE, "RUS", "2021-03-02")
                                    .mention(),
                            Telling.of("a1", "USA", EventType.ACCUSE, "RUS", "2021-03-20")
                                    .mention(),
                            Telling.of("a1", "USA", EventType.AID, "RUS", "2021-05-02")
                                    .mention(),
                            Telling.of("a1", "RUS", EventType.AID, "USA", "2021-03-01")
                                    .dated("2021-03-01", "2021-03-31", "month", "relative")
                                    .mention(),
                            Telling.of("a1", "RUS", EventType.AID, "CHN", "2021-01-01")
                                    .dated("2021-01-01", "2021-12-31", "year", "relative")
                                    .mention(),
                            Telling.of("a1", "USA", EventType.AID, "RUS", "2021-05-03")
                                    .as(Status.PLANNED)
                                    .mention()))
            .interactions();

    private static List<String> cells(Panel.Period period, boolean balanced) {
        return Panel.of(INTERACTIONS, interaction -> 2.0, period, balanced).stream()
                .map(cell -> cell.dyad() + " " + cell.source() + " " + cell.period() + " " + cell.quadCounts() + " "
                        + cell.goldsteinSum())
                .toList();
    }

    @Test
    void countsOccurredInteractionsByMonth() {
        assertThat(cells(Panel.Period.MONTH, false))
                .containsExactly(
                        "RUS-USA RUS 2021-03 [0, 1, 0, 0] 2.0",
                        "RUS-USA USA 2021-03 [0, 0, 2, 0] 4.0",
                        "RUS-USA USA 2021-05 [0, 1, 0, 0] 2.0");
    }

    @Test
    void aMonthIsNoDay() {
        assertThat(cells(Panel.Period.DAY, false)).hasSize(3).noneMatch(cell -> cell.startsWith("RUS-USA RUS"));
    }

    @Test
    void aBalancedPanelHasEveryMonthOfEveryPair() {
        assertThat(cells(Panel.Period.MONTH, true)).hasSize(6).contains("RUS-USA RUS 2021-04 [0, 0, 0, 0] 0.0");
    }
}
