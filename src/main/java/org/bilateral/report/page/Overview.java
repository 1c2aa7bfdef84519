package org.bilateral.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilateral.document.RejectionReason;
import org.bilateral.report.chart.Bars;
import org.bilateral.report.chart.Columns;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.chart.Matrix;
import org.bilateral.report.chart.Network;
import org.bilateral.report.chart.WorldMap;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Rejected;

/** The first page. */
public final class Overview {
    private static final int BUSIEST = 15;
    private static final int PAIRS = 45;
    private static final int LISTED = 500;

    private final Edition edition;
    private final List<Interaction> rows;
    private final Map<String, Integer> actors;
    private final Map<String, String> names;

    /** @param rows by day */
    public Overview(Edition edition, List<Interaction> rows) {
        this.edition = edition;
        this.rows = rows;
        this.actors = Counts.actors(rows);
        this.names = Counts.names(rows);
    }

    /** The page. */
    public String html(Rejected rejected, int articles) {
        List<String> busiest = actors.keySet().stream().limit(BUSIEST).toList();
        String content = tiles(rejected, articles)
                + (edition.difference() == null ? "" : new Changes(edition, rows).html(edition.difference()))
                + Columns.draw("Interactions over time, by quad class", Ages.stacks(rows))
                        .html()
                + WorldMap.draw("Map of places and countries", Counts.spots(rows), actors, "")
                        .html()
                + "<div class=\"pair\">" + dyads() + types() + "</div>"
                + Matrix.draw("Matrix of countries: who acts towards whom", busiest, Counts.directed(rows, busiest), "")
                        .html()
                + Network.draw("Network of the busiest pairs", Counts.mutual(rows, PAIRS), "")
                        .html()
                + rejections(rejected) + countries()
                + new Listing(edition, "").html(rows, LISTED);
        return Frame.of("Bilateral interactions", "", edition).page(content);
    }

    private String dyads() {
        return Bars.stacked(
                        "Busiest dyads",
                        "dyad",
                        Counts.stacks(
                                rows, Interaction::dyad, Interaction::names, dyad -> "dyad/" + dyad + ".html", BUSIEST))
                .html();
    }

    private String types() {
        return Bars.stacked("Types", "type", Counts.types(rows)).html();
    }

    private String tiles(Rejected rejected, int articles) {
        long planned = rows.stream().filter(row -> row.act().planned()).count();
        long dyads = rows.stream().map(Interaction::dyad).distinct().count();
        String span = rows.isEmpty()
                ? "–"
                : rows.get(0).when().start().getYear() + "–"
                        + rows.get(rows.size() - 1).when().start().getYear();
        return "<dl class=\"tiles\">" + tile("interactions", rows.size()) + tile("of them planned", planned)
                + tile("countries and organisations", actors.size()) + tile("dyads", dyads) + tile("articles", articles)
                + tile("documents rejected", rejected.total()) + "<div><dt>years</dt><dd>" + span + "</dd></div></dl>";
    }

    private static String tile(String name, long count) {
        return String.format(Locale.ROOT, "<div><dt>%s</dt><dd>%,d</dd></div>", name, count);
    }

    private static String rejections(Rejected rejected) {
        Map<String, String> meanings = new TreeMap<>();
        for (RejectionReason reason : RejectionReason.values()) {
            meanings.put(reason.code(), reason.meaning());
        }
        String chart = Bars.plain("What was rejected and why", "reason", "documents", Counts.sorted(rejected.counts()))
                .html();
        if (rejected.first().isEmpty()) {
            return chart;
        }
        String lines = rejected.first().stream()
                .map(document -> "<tr><td>" + Markup.escape(document.path()) + "</td><td>"
                        + Markup.escape(document.reason()) + "</td><td>"
                        + Markup.escape(meanings.getOrDefault(document.reason(), "")) + "</td><td>"
                        + Markup.escape(Markup.shorten(document.detail(), 200)) + "</td></tr>")
                .collect(Collectors.joining());
        return chart + "<details class=\"documents\"><summary>Rejected documents: "
                + (rejected.first().size() < rejected.total()
                        ? "the first " + rejected.first().size() + " of "
                        : "")
                + rejected.total() + "</summary><div class=\"scroll\" tabindex=\"0\" role=\"group\""
                + " aria-label=\"Rejected documents\"><table><thead><tr><th scope=\"col\">document</th>"
                + "<th scope=\"col\">reason</th><th scope=\"col\">meaning</th><th scope=\"col\">detail</th></tr></thead>"
                + "<tbody>" + lines + "</tbody></table></div></details>";
    }

    private String countries() {
        String items = actors.entrySet().stream()
                .map(actor -> "<li><a href=\"country/" + actor.getKey() + ".html\">"
                        + Listing.flag(actor.getKey(), "")
                        + Markup.escape(names.getOrDefault(actor.getKey(), actor.getKey())) + "</a> <small>"
                        + actor.getValue() + "</small></li>")
                .collect(Collectors.joining());
        return "<section><h2 id=\"countries\">Countries and organisations</h2><ul class=\"index\">" + items
                + "</ul></section>";
    }
}
