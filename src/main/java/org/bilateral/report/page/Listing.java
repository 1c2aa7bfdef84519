package org.bilateral.report.page;

import java.util.List;
import org.bilateral.report.chart.Markup;

/** Interactions as a table that can be filtered, the latest first, each linked to its evidence. */
final class Listing {
    /** More would make a page larger than 5 MB. */
    private static final int MOST = 2000;

    private Listing() {}

    static String html(List<Row> rows, String root) {
        StringBuilder out = new StringBuilder(
                        "<h2>Interactions</h2><label>Filter <input id=\"filter\" type=\"search\">")
                .append("</label><p>The latest ")
                .append(Math.min(MOST, rows.size()))
                .append(" of ")
                .append(rows.size())
                .append(", planned ones marked.</p><div class=\"scroll\" tabindex=\"0\" role=\"group\"")
                .append(" aria-label=\"Interactions\"><table id=\"list\"><thead><tr>");
        for (String head : List.of("Day", "Who", "What", "Whom", "Place", "Evidence")) {
            out.append("<th scope=\"col\">").append(head).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        int last = Math.max(0, rows.size() - MOST);
        for (int i = rows.size() - 1; i >= last; i--) {
            out.append(line(rows.get(i), root));
        }
        return out.append("</tbody></table></div>").toString();
    }

    private static String line(Row row, String root) {
        return "<tr class=\"" + Markup.escape(row.get("status")) + "\"><td>" + row.day() + "</td><td>"
                + party(row, "source", root) + "</td><td>" + Markup.escape(row.get("event_type")) + " "
                + Markup.escape(row.get("mode")) + (row.get("status").equals("planned") ? " (planned)" : "")
                + "</td><td>"
                + party(row, "target", root) + "</td><td>" + Markup.escape(row.get("place_name"))
                + "</td><td><a href=\""
                + root + row.evidence() + "\">" + Markup.escape(Markup.shorten(row.get("evidence"), 90))
                + "</a></td></tr>";
    }

    private static String party(Row row, String side, String root) {
        String code = Markup.escape(row.get(side + "_code"));
        String agents = Markup.escape(Markup.shorten(row.get(side + "_agents"), 80));
        return "<a href=\"" + root + "country/" + code + ".html\">" + code + "</a>"
                + (agents.isEmpty() ? "" : " <small>" + agents + "</small>");
    }
}
