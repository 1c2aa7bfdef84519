package org.bilateral.report.page;

import java.util.List;
import java.util.Locale;
import org.bilateral.report.chart.Flags;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.chart.Quads;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Party;
import org.bilateral.report.timeline.Headline;

/** Interactions as a table that can be filtered, the latest first, each linked to its evidence. */
final class Listing {
    private static final List<String> HEADS = List.of("When", "Who", "Did what", "To whom", "Where", "Evidence");
    private static final String FILTERS = "<form class=\"filters\" hidden><label>Find <input id=\"filter\""
            + " type=\"search\" autocomplete=\"off\"></label><label>Type <select id=\"by-type\"><option value=\"\">all"
            + "</option></select></label><label>Class <select id=\"by-quad\"><option value=\"\">all</option></select>"
            + "</label><label>Status <select id=\"by-status\"><option value=\"\">all</option><option>occurred</option>"
            + "<option>planned</option></select></label><label>From <input id=\"from\" type=\"date\"></label><label>To"
            + " <input id=\"to\" type=\"date\"></label><button type=\"reset\">Clear</button></form>"
            + "<p id=\"shown\" role=\"status\"></p>";

    private final Edition edition;
    private final String root;

    Listing(Edition edition, String root) {
        this.edition = edition;
        this.root = root;
    }

    /**
     * The table.
     *
     * @param rows by day
     * @param most how many are shown, the latest ones
     */
    String html(List<Interaction> rows, int most) {
        int shown = Math.min(most, rows.size());
        StringBuilder out = new StringBuilder("<section class=\"listing\"><h2 id=\"interactions\">Interactions</h2>")
                .append(FILTERS);
        if (shown < rows.size()) {
            out.append(String.format(
                    Locale.ROOT,
                    "<p class=\"note\">The latest %,d of %,d; <a href=\"%slist/index.html\">all of them by month</a>.</p>",
                    shown,
                    rows.size(),
                    root));
        }
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Interactions\">")
                .append("<table id=\"list\"><thead><tr>");
        HEADS.forEach(head -> out.append("<th scope=\"col\">" + head + "</th>"));
        out.append("</tr></thead><tbody>\n");
        for (int i = rows.size() - 1; i >= rows.size() - shown; i--) {
            line(out, rows.get(i));
        }
        return out.append("</tbody></table></div></section>").toString();
    }

    private void line(StringBuilder out, Interaction row) {
        out.append("<tr class=\"q" + row.act().quad() + (row.act().planned() ? " planned" : "") + "\" data-type=\""
                + row.act().type() + "\" data-day=\"" + row.when().start() + "\"><td>"
                + row.when().text() + "</td><td>");
        party(out, row.source());
        out.append(
                "</td><td><span class=\"verb\" title=\"" + Quads.name(row.act().quad()) + "\">"
                        + Markup.escape(Headline.verb(row.act())) + "</span> <small>"
                        + row.act().type()
                        + (row.act().planned() ? ", planned" : "") + news(row) + "</small></td><td>");
        party(out, row.target());
        out.append("</td><td>" + Markup.escape(row.place().name()) + "</td><td><a href=\""
                + edition.evidence(row.id(), root) + "\">"
                + Markup.escape(Markup.shorten(row.reports().evidence(), 130)) + "</a></td></tr>\n");
    }

    private String news(Interaction row) {
        return edition.difference() != null && edition.difference().added().contains(row.id())
                ? " <b class=\"new\">new</b>"
                : "";
    }

    private void party(StringBuilder out, Party party) {
        String code = Markup.escape(party.code());
        out.append("<a href=\"" + root + "country/" + code + ".html\" title=\"" + Markup.escape(party.name()) + "\">"
                + flag(party.code(), root) + code + "</a>");
        if (!party.agents().isEmpty()) {
            out.append(" <small>" + Markup.escape(Markup.shorten(party.people(), 80)) + "</small>");
        }
    }

    /** The flag as a picture before the code or name, which says the same. */
    static String flag(String code, String root) {
        return Flags.has(code)
                ? "<img class=\"flag\" src=\"" + root + "flags/" + code
                        + ".svg\" alt=\"\" width=\"24\" height=\"16\" loading=\"lazy\">"
                : "";
    }
}
