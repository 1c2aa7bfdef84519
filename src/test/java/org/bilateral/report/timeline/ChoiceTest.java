package org.bilateral.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilateral.report.data.Act;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Reports;
import org.bilateral.report.data.Rows;
import org.bilateral.report.data.Selection;
import org.bilateral.report.data.When;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Selection WINDOW =
            new Selection(null, LocalDate.parse("2021-02-18"), LocalDate.parse("2021-04-10"));
    private static final Act PLAN = new Act("CONSULT", "visit", true, true, 1, 1, "", "");

    private static Choice choice(List<Interaction> rows, boolean windowed) {
        return Choice.of("KEN", "Kenya", rows, windowed ? WINDOW : Selection.ALL);
    }

    private static List<Interaction> many(int count) {
        List<Interaction> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Rows.of(i, "2021-03-01", "KEN", "TZA", "AGREE", false));
        }
        return rows;
    }

    @Test
    void takesTheLatestIfNoWindowIsGiven() {
        assertThat(choice(many(100), false).shown())
                .hasSize(60)
                .doesNotContain(many(100).get(0));
    }

    @Test
    void takesTheMostWidelyReportedOfAWindow() {
        List<Interaction> rows = many(100);
        Interaction first = rows.get(0);
        Reports wide = new Reports(0.5, 9, 7, first.reports().last(), "", "", "");
        Interaction famous = new Interaction(
                first.id(),
                first.event(),
                first.when(),
                first.source(),
                first.target(),
                first.act(),
                first.place(),
                wide);
        rows.set(0, famous);
        assertThat(choice(rows, true).shown()).hasSize(60).contains(famous);
        assertThat(choice(rows, true).subtitle()).startsWith("18 February 2021 – 10 April 2021 · 60 of 100");
    }

    @Test
    void leavesOutVagueDatesAndPlansThatWereCarriedOut() {
        Interaction plan = Rows.of(1, "2021-03-09", "2021-03-01", "KEN", "TZA", PLAN, 0.8);
        Interaction visit = Rows.of(2, "2021-03-09", "KEN", "TZA", "CONSULT", false);
        Reports follows = new Reports(0.8, 1, 1, visit.reports().last(), "", plan.id(), "");
        Interaction carriedOut = new Interaction(
                visit.id(),
                visit.event(),
                visit.when(),
                visit.source(),
                visit.target(),
                visit.act(),
                visit.place(),
                follows);
        When year = new When(plan.when().start(), plan.when().end(), "year");
        Interaction vague = new Interaction(
                "i3", "e3", year, plan.source(), plan.target(), plan.act(), plan.place(), plan.reports());
        assertThat(choice(List.of(plan, carriedOut, vague), false).shown()).containsExactly(carriedOut);
    }

    @Test
    void countsAsAheadOnlyWhatIsPlannedForAfterTheLastReport() {
        Interaction past = Rows.of(1, "2021-03-05", "2021-03-01", "KEN", "TZA", PLAN, 0.8);
        Interaction coming = Rows.of(2, "2021-03-30", "2021-03-10", "KEN", "TZA", PLAN, 0.8);
        Choice choice = choice(List.of(past, coming), false);
        assertThat(choice.ahead(past)).isFalse();
        assertThat(choice.ahead(coming)).isTrue();
        assertThat(new Infographic(choice, one -> "x").file("")).contains("Planned, after 10 March 2021");
    }
}
