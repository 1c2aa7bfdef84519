package org.bilateral.report.chart;

import java.util.List;

/**
 * A chart with its caption and, behind it, the same numbers as a table.
 *
 * @param title what the chart shows
 * @param note how to read it; may be empty
 * @param svg the drawing
 * @param header names of the table's columns
 * @param rows the table's cells as text, not yet escaped
 */
public record Figure(String title, String note, String svg, List<String> header, List<List<String>> rows) {
    /** Longer tables would make pages too large. */
    private static final int MOST_ROWS = 500;

    /** The same chart for a page or screen, and for a telephone; the style shows the one that fits. */
    public static String drawings(String wide, String narrow) {
        return "<div class=\"wide\">" + wide + "</div><div class=\"narrow\">" + narrow + "</div>";
    }

    /** The figure as HTML. */
    public String html() {
        return html("");
    }

    /** The figure as HTML with those attributes. */
    public String html(String attributes) {
        String name = Markup.escape(title);
        return "<figure" + (attributes.isEmpty() ? "" : " " + attributes) + "><figcaption>" + name + "</figcaption>"
                + (note.isEmpty() ? "" : "<p class=\"note\">" + Markup.escape(note) + "</p>")
                + (rows.isEmpty()
                        ? "<p class=\"none\">Nothing to show.</p>"
                        : "<div class=\"chart\" tabindex=\"0\" role=\"group\" aria-label=\"" + name + "\">" + svg
                                + "</div>" + table(name))
                + "</figure>";
    }

    private String table(String name) {
        StringBuilder out = new StringBuilder("<details><summary>Data table: " + name + "</summary>"
                + (rows.size() > MOST_ROWS ? "<p>The first " + MOST_ROWS + " of " + rows.size() + " rows.</p>" : "")
                + "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table: " + name
                + "\"><table><thead><tr>");
        header.forEach(cell ->
                out.append("<th scope=\"col\">").append(Markup.escape(cell)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(Markup.escape(cell)).append("</td>"));
            out.append("</tr>");
        }
        return out.append("</tbody></table></div></details>").toString();
    }
}
