package org.bilateral.report.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.data.Difference;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.timeline.Headline;

/** What is new since the run before. */
final class Changes {
    private static final int SHOWN = 100;

    private final Edition edition;
    private final List<Interaction> rows;

    Changes(Edition edition, List<Interaction> rows) {
        this.edition = edition;
        this.rows = rows;
    }

    String html(Difference difference) {
        String lines = difference.tables().stream()
                .map(table -> "<tr><th scope=\"row\">" + table.table() + "</th><td>" + table.before() + "</td><td>"
                        + table.now() + "</td><td>" + table.added() + "</td><td>" + table.removed() + "</td><td>"
                        + table.modified() + "</td></tr>")
                .collect(Collectors.joining());
        return "<section><h2 id=\"changes\">Difference to the last run</h2><p class=\"note\">Compared with run "
                + Markup.escape(difference.before()) + ".</p><div class=\"scroll\" tabindex=\"0\" role=\"group\""
                + " aria-label=\"Difference to the last run\"><table class=\"numbers\"><thead><tr>"
                + "<th scope=\"col\">table</th><th scope=\"col\">before</th><th scope=\"col\">now</th>"
                + "<th scope=\"col\">added</th><th scope=\"col\">removed</th><th scope=\"col\">modified</th></tr></thead>"
                + "<tbody>" + lines + "</tbody></table></div>"
                + linked("New interactions", difference.added()) + linked("Changed interactions", difference.modified())
                + gone(difference.gone()) + "</section>";
    }

    private String linked(String title, Set<String> ids) {
        List<Interaction> wanted =
                rows.stream().filter(row -> ids.contains(row.id())).toList();
        return details(
                title,
                wanted.size(),
                wanted.stream()
                        .skip(Math.max(0, wanted.size() - SHOWN))
                        .map(row -> "<li>" + row.when().text() + " <a href=\"" + edition.evidence(row.id(), "") + "\">"
                                + Markup.escape(Headline.of(row)) + "</a></li>")
                        .collect(Collectors.joining()));
    }

    private static String gone(List<String> gone) {
        return details(
                "Interactions that are gone",
                gone.size(),
                gone.stream()
                        .map(words -> "<li>" + Markup.escape(Markup.shorten(words, 200)) + "</li>")
                        .collect(Collectors.joining()));
    }

    private static String details(String title, int count, String items) {
        return count == 0
                ? ""
                : "<details><summary>" + title + ": " + count + (count > SHOWN ? ", the last " + SHOWN : "")
                        + "</summary><ul class=\"changes\">" + items + "</ul></details>";
    }
}
