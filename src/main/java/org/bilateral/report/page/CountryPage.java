package org.bilateral.report.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.report.chart.Bars;
import org.bilateral.report.chart.Columns;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.chart.Stack;
import org.bilateral.report.chart.WorldMap;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.timeline.Choice;
import org.bilateral.report.timeline.Infographic;

/** What one country or organisation did and what was done to it. */
public final class CountryPage {
    private static final String ROOT = "../";
    private static final int PARTNERS = 20;
    private static final int LISTED = 200;

    private final Edition edition;
    private final String code;
    private final String name;
    private final List<Interaction> rows;
    private final Infographic picture;

    /** @param rows all in which it takes part, by day */
    public CountryPage(Edition edition, String code, String name, List<Interaction> rows) {
        this.edition = edition;
        this.code = code;
        this.name = name;
        this.rows = rows;
        this.picture = new Infographic(
                Choice.of(code, name, rows, edition.selection()), row -> edition.evidence(row.id(), ROOT));
    }

    /** The picture as a file of its own. */
    public String picture(String style) {
        return picture.file(style);
    }

    /** The page. */
    public String html() {
        List<Stack> partners = Counts.stacks(
                rows,
                row -> row.partnerOf(code).code(),
                row -> row.partnerOf(code).name(),
                partner -> ROOT + "dyad/" + dyad(partner) + ".html",
                PARTNERS);
        return Frame.of(name + " (" + code + ")", ROOT, edition)
                .page(picture.html()
                        + Columns.draw("Interactions over time, by quad class", Ages.stacks(rows))
                                .html()
                        + Bars.stacked("Partners, each leading to the history of the two", "partner", partners)
                                .html()
                        + "<div class=\"pair\">"
                        + types("What " + code + " did", true)
                        + types("What was done to " + code, false) + "</div>"
                        + WorldMap.draw("Map of places and partners", Counts.spots(rows), partners(), ROOT)
                                .html()
                        + new Listing(edition, ROOT).html(rows, LISTED));
    }

    private String types(String title, boolean source) {
        List<Interaction> own = rows.stream()
                .filter(row -> (source ? row.source() : row.target()).code().equals(code))
                .toList();
        return Bars.stacked(Markup.shorten(title, 60), "type", Counts.types(own))
                .html();
    }

    private Map<String, Integer> partners() {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.partnerOf(code).code(), 1, Integer::sum));
        return counts;
    }

    private String dyad(String partner) {
        return code.compareTo(partner) <= 0 ? code + "-" + partner : partner + "-" + code;
    }
}
