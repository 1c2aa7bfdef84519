package org.bilateral.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text and Markdown: front matter if any, the headline, a date line if any, paragraphs between blank lines. */
final class TextPage {
    private static final int DATE_LINE_CHARS = 60;
    private static final int HEADLINE_CHARS = 250;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*|\\n(?=\\s{3,}\\S)");
    private static final Pattern FIELD = Pattern.compile("^([A-Za-z_-]{2,20}):\\s*(.*)$");

    PageDraft read(String text, Optional<String> givenUrl) {
        String body = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        Map<String, String> fields = new HashMap<>();
        if (body.startsWith("---\n")) {
            int end = body.indexOf("\n---", 4);
            if (end > 0) {
                body.substring(4, end).lines().forEach(line -> addField(line, fields));
                int next = body.indexOf('\n', end + 1);
                body = next < 0 ? "" : body.substring(next + 1).strip();
            }
        }
        return fromLines(body, fields, givenUrl);
    }

    private static void addField(String line, Map<String, String> fields) {
        var matcher = FIELD.matcher(line);
        if (matcher.find()) {
            fields.put(matcher.group(1).toLowerCase(Locale.ROOT), unquoted(matcher.group(2)));
        }
    }

    private static String unquoted(String value) {
        return value.strip().replaceAll("^([\"'])(.*)\\1$", "$2");
    }

    private static PageDraft fromLines(String body, Map<String, String> fields, Optional<String> givenUrl) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(body, -1)) {
            paragraphs.add(paragraph);
        }
        Publication date = given(fields);
        String title = fields.getOrDefault("title", "");
        if (title.isEmpty()) {
            title = takeFirstLine(paragraphs, HEADLINE_CHARS).replaceFirst("^#+ *", "");
        }
        if (!date.isKnown()) {
            date = dateLine(paragraphs);
        }
        return new PageDraft(
                fields.getOrDefault("url", givenUrl.orElse("")),
                Spaces.squeeze(title),
                fields.getOrDefault("publisher", fields.getOrDefault("source", "")),
                fields.containsKey("author") ? List.of(fields.get("author")) : List.of(),
                fields.getOrDefault("language", fields.getOrDefault("lang", "")),
                date,
                fields.getOrDefault("section", ""),
                false,
                pieces(paragraphs),
                "");
    }

    private static Publication given(Map<String, String> fields) {
        for (String name : List.of("published", "date", "date_publish", "published_at", "pubdate")) {
            Optional<Timestamp> stamp = TimestampParser.find(fields.getOrDefault(name, ""));
            if (stamp.isPresent()) {
                return Publication.of(stamp.get(), PublishedBasis.GIVEN);
            }
        }
        return Publication.UNKNOWN;
    }

    /** The first line, taken out of the paragraphs; empty if it is too long to be a headline. */
    private static String takeFirstLine(List<String> paragraphs, int limit) {
        if (paragraphs.isEmpty()) {
            return "";
        }
        String first = paragraphs.get(0).strip();
        int end = first.indexOf('\n');
        String line = end < 0 ? first : first.substring(0, end);
        if (line.length() > limit) {
            return "";
        }
        paragraphs.remove(0);
        if (end >= 0) {
            paragraphs.add(0, first.substring(end + 1));
        }
        return line;
    }

    /** A short second line that is a date; it is taken out. */
    private static Publication dateLine(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Publication.UNKNOWN;
        }
        String line = paragraphs.get(0).strip().lines().findFirst().orElse("");
        Optional<Timestamp> stamp = line.length() <= DATE_LINE_CHARS ? TimestampParser.find(line) : Optional.empty();
        if (stamp.isEmpty()) {
            return Publication.UNKNOWN;
        }
        takeFirstLine(paragraphs, DATE_LINE_CHARS);
        return Publication.of(stamp.get(), PublishedBasis.GIVEN);
    }

    private static List<PageDraft.Piece> pieces(List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Spaces.squeeze(paragraph.strip().replaceFirst("^#+ +", "")))
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> new PageDraft.Piece(BlockKind.BODY, paragraph))
                .toList();
    }
}
