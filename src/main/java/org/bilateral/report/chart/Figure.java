package org.bilateral.report.chart;

import java.util.List;

/**
 * A chart with its caption and, behind it, the same numbers as a table.
 *
 * @param title what the chart shows
 * @param svg the drawing
 * @param header names of the table's columns
 * @param rows the table's cells as text, not yet escaped
 */
public record Figure(String title, String svg, List<String> header, List<List<String>> rows) {
    /** Longer tables would make pages too large. */
    private static final int MOST_ROWS = 500;

    /** The figure as HTML. */
    public String html() {
        StringBuilder out = new StringBuilder("<figure><figcaption>" + Markup.escape(title) + "</figcaption>");
        out.append("<div class=\"chart\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(Markup.escape(title))
                .append("\">")
                .append(rows.isEmpty() ? "<p class=\"none\">Nothing to show.</p>" : svg)
                .append("</div><details><summary>Data table: ")
                .append(Markup.escape(title))
                .append("</summary><div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table: ")
                .append(Markup.escape(title))
                .append("\"><table><thead><tr>");
        header.forEach(cell ->
                out.append("<th scope=\"col\">").append(Markup.escape(cell)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(Markup.escape(cell)).append("</td>"));
            out.append("</tr>");
        }
        return out.append("</tbody></table></div></details></figure>").toString();
    }
}
