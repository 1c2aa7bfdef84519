package org.bilateral.report.page;

import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Charts;
import org.bilateral.report.chart.Flow;
import org.bilateral.report.chart.Relations;
import org.bilateral.report.chart.ScoreLine;
import org.bilateral.report.chart.ScoreLine.Score;
import org.bilateral.report.chart.WorldMap;

/** The pages about many interactions; rows are sorted by day. */
public final class Pages {
    private static final int SHOWN = 15;

    private Pages() {}

    /** The first page. */
    public static String overview(List<Row> rows, Map<String, Integer> rejected) {
        List<String> codes = List.copyOf(
                Counts.top(rows, row -> row.get("source_code"), SHOWN).keySet());
        List<Flow> flows = Counts.flows(rows, codes);
        return Frame.page(
                "Bilateral interactions",
                "",
                Charts.overTime("Interactions over time", Counts.overTime(rows)).html()
                        + Charts.bars("Busiest dyads", "dyad", Counts.top(rows, row -> row.get("dyad"), SHOWN))
                                .html()
                        + Relations.matrix("Who acts towards whom", codes, flows)
                                .html()
                        + WorldMap.draw("Places", Counts.spots(rows)).html()
                        + Relations.network("Network", codes, flows).html()
                        + Charts.bars("Types", "type", Counts.top(rows, row -> row.get("event_type"), 16))
                                .html()
                        + Charts.bars("Rejected documents by reason", "reason", rejected)
                                .html()
                        + Listing.html(rows, ""));
    }

    /** What one country did and what was done to it. */
    public static String country(String code, String name, List<Row> rows) {
        return Frame.page(
                name + " (" + code + ")",
                "../",
                Charts.overTime("Interactions over time", Counts.overTime(rows)).html()
                        + dyads(rows)
                        + WorldMap.draw("Places", Counts.spots(rows)).html()
                        + Listing.html(rows, "../"));
    }

    private static String dyads(List<Row> rows) {
        Map<String, Integer> counts = Counts.top(rows, row -> row.get("dyad"), SHOWN);
        StringBuilder links = new StringBuilder("<p>");
        counts.keySet()
                .forEach(dyad -> links.append("<a href=\"../dyad/" + dyad + ".html\">History of " + dyad + "</a> "));
        return Charts.bars("Busiest dyads", "dyad", counts).html() + links + "</p>";
    }

    /** The history of two countries. */
    public static String dyad(String dyad, List<Row> rows) {
        List<Score> scores = rows.stream()
                .skip(Math.max(0, rows.size() - 2000))
                .map(row -> new Score(row.day(), row.get("event_type"), row.score()))
                .toList();
        return Frame.page(
                dyad,
                "../",
                ScoreLine.draw("Conflict–cooperation score", scores).html() + Listing.html(rows, "../"));
    }
}
