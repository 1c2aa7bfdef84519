package org.bilateral.report.page;

import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Bars;
import org.bilateral.report.chart.Columns;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.chart.ScoreLine;
import org.bilateral.report.chart.ScoreLine.Score;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Party;
import org.bilateral.report.timeline.Headline;

/** The history of two countries. */
public final class DyadPage {
    private static final String ROOT = "../";
    private static final int DRAWN = 3;
    private static final int SCORES = 1500;
    private static final int LISTED = 400;

    private final Edition edition;
    private final List<Interaction> rows;
    private final Party one;
    private final Party other;

    /** @param rows all of the two, by day, at least one */
    public DyadPage(Edition edition, List<Interaction> rows) {
        this.edition = edition;
        this.rows = rows;
        Interaction first = rows.get(0);
        boolean inOrder = first.dyad().startsWith(first.source().code() + "-");
        one = inOrder ? first.source() : first.target();
        other = inOrder ? first.target() : first.source();
    }

    /** The page: of a few interactions the list alone, which tells more than charts of one or two dots. */
    public String html() {
        return Frame.of(one.name() + " and " + other.name(), ROOT, edition)
                .page("<p class=\"parties\">" + link(one) + " " + link(other) + " <span>" + rows.size()
                        + (rows.size() == 1 ? " interaction" : " interactions") + "</span></p>"
                        + (rows.size() < DRAWN ? "" : charts())
                        + new Listing(edition, ROOT).html(rows, LISTED));
    }

    private String charts() {
        List<Score> scores = rows.stream()
                .skip(Math.max(0, rows.size() - SCORES))
                .map(row -> new Score(
                        row.when().start(),
                        Headline.of(row),
                        row.act().score(),
                        row.act().planned(),
                        edition.evidence(row.id(), ROOT)))
                .toList();
        return ScoreLine.draw("Conflict–cooperation score over time", scores).html()
                + Columns.draw("Interactions over time, by quad class", Ages.stacks(rows))
                        .html()
                + "<div class=\"pair\">" + types(one, other) + types(other, one) + "</div>";
    }

    private String types(Party from, Party to) {
        List<Interaction> own = rows.stream()
                .filter(row -> row.source().code().equals(from.code()))
                .toList();
        return Bars.stacked(from.name() + " towards " + to.name(), "type", Counts.types(own))
                .html();
    }

    private static String link(Party party) {
        return "<a href=\"" + ROOT + "country/" + party.code() + ".html\">" + Listing.flag(party.code(), ROOT)
                + Markup.escape(party.name()) + "</a>";
    }

    /** Rows by pair. */
    public static Map<String, List<Interaction>> group(List<Interaction> rows) {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Interaction::dyad, java.util.TreeMap::new, java.util.stream.Collectors.toList()));
    }
}
