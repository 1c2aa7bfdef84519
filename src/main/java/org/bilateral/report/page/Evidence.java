package org.bilateral.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Markup;

/** The page with the mentions of all interactions whose ids begin alike. */
public final class Evidence {
    private Evidence() {}

    /**
     * The page.
     *
     * @param mentions rows of {@code mentions} by interaction id
     * @param articles rows of {@code articles} by id
     */
    public static String page(
            List<Row> rows,
            Map<String, List<Map<String, String>>> mentions,
            Map<String, Map<String, String>> articles) {
        StringBuilder out = new StringBuilder();
        for (Row row : rows) {
            String id = Markup.escape(row.get("interaction_id"));
            out.append("<section class=\"panel\" id=\"" + id + "\"><h2>" + row.day() + " "
                    + Markup.escape(row.get("source_name")) + " – " + Markup.escape(row.get("event_type")) + " – "
                    + Markup.escape(row.get("target_name")) + "</h2>");
            for (Map<String, String> mention : mentions.getOrDefault(row.get("interaction_id"), List.of())) {
                out.append(mention(mention, articles.getOrDefault(mention.getOrDefault("article_id", ""), Map.of())));
            }
            out.append("</section>");
        }
        return Frame.page("Evidence", "../", out.toString());
    }

    private static String mention(Map<String, String> mention, Map<String, String> article) {
        String title = Markup.escape(article.getOrDefault("title", "article without title"));
        String address = Markup.webAddress(article.getOrDefault("url", ""));
        return "<blockquote>" + marked(mention) + "</blockquote><p>"
                + (address.isEmpty() ? title : "<a rel=\"noreferrer\" href=\"" + address + "\">" + title + "</a>")
                + ", "
                + Markup.escape(article.getOrDefault("publisher", "")) + " "
                + Markup.escape(article.getOrDefault("published_date", "")) + "; rule <code>"
                + Markup.escape(mention.getOrDefault("rule_id", "")) + "</code></p>";
    }

    /** The sentence with the words marked that name source, target, trigger, date and place. */
    static String marked(Map<String, String> mention) {
        String sentence = mention.getOrDefault("evidence", "");
        List<int[]> taken = new ArrayList<>();
        List<String> kinds = List.of("trigger", "source", "target", "date", "place");
        for (int kind = 0; kind < kinds.size(); kind++) {
            String words = mention.getOrDefault(kinds.get(kind) + "_text", "");
            int start = words.isEmpty() ? -1 : sentence.indexOf(words);
            int end = start + words.length();
            if (start >= 0 && taken.stream().noneMatch(span -> span[0] < end && start < span[1])) {
                taken.add(new int[] {start, end, kind});
            }
        }
        taken.sort((a, b) -> Integer.compare(a[0], b[0]));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int[] span : taken) {
            String kind = kinds.get(span[2]);
            out.append(Markup.escape(sentence.substring(at, span[0])) + "<mark class=\"" + kind + "\" title=\"" + kind
                    + "\">" + Markup.escape(sentence.substring(span[0], span[1])) + "</mark>");
            at = span[1];
        }
        return out.append(Markup.escape(sentence.substring(at))).toString();
    }
}
