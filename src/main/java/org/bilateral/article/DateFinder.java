package org.bilateral.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The publication date in the order that is right most often: JSON-LD, meta, time, visible text, URL. */
final class DateFinder {
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?:\\D|$)");

    private final List<String> metaNames;

    private DateFinder(List<String> metaNames) {
        this.metaNames = metaNames;
    }

    static DateFinder load() {
        List<String> names = new ArrayList<>();
        ResourceTable.load("date-fields.tsv", 1).rows().forEach(row -> names.add(row[0]));
        return new DateFinder(names);
    }

    Publication find(Document page, List<LinkedData> data, List<Chunk> chunks, String url) {
        Publication found = fromLinkedData(data)
                .or(() -> fromMeta(page))
                .or(() -> fromTime(page))
                .or(() -> VisibleDate.find(chunks).map(day -> new Publication(null, day, PublishedBasis.VISIBLE)))
                .or(() -> fromUrl(url))
                .orElse(Publication.UNKNOWN);
        return checked(found, chunks);
    }

    private static Optional<Publication> fromLinkedData(List<LinkedData> data) {
        for (boolean pages : new boolean[] {false, true}) {
            for (LinkedData article : data) {
                Optional<Timestamp> stamp = article.isWebPage() == pages
                        ? TimestampParser.find(article.text("datePublished"))
                        : Optional.empty();
                if (stamp.isPresent()) {
                    return stamp.map(s -> Publication.of(s, PublishedBasis.JSON_LD));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Publication> fromMeta(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.hasAttr(key)) {
                    values.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), meta.attr("content"));
                }
            }
        }
        for (String name : metaNames) {
            Optional<Timestamp> stamp = TimestampParser.find(values.getOrDefault(name, ""));
            if (stamp.isPresent()) {
                return stamp.map(s -> Publication.of(s, PublishedBasis.META));
            }
        }
        return Optional.empty();
    }

    private static Optional<Publication> fromTime(Document page) {
        Element best = null;
        int bestRank = 0;
        for (Element time : page.select("time[datetime], [itemprop=datePublished]")) {
            int rank = rank(time);
            if (rank > bestRank && TimestampParser.find(stampOf(time)).isPresent()) {
                best = time;
                bestRank = rank;
            }
        }
        return best == null
                ? Optional.empty()
                : TimestampParser.find(stampOf(best)).map(s -> Publication.of(s, PublishedBasis.TIME));
    }

    private static String stampOf(Element time) {
        String stamp = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
        return stamp.isBlank() ? time.text() : stamp;
    }

    /** A time said to be that of publication, before one in the article, before any other; never one of an update. */
    private static int rank(Element time) {
        String names = (time.attr("itemprop") + " " + time.className()).toLowerCase(Locale.ROOT);
        if (names.contains("modif") || names.contains("update")) {
            return 1;
        }
        if (names.contains("publish") || time.hasAttr("pubdate")) {
            return 4;
        }
        boolean inArticle = time.closest("article, main, [itemprop=articleBody]") != null;
        boolean aside = time.closest("aside, nav, footer, li") != null;
        return aside ? 1 : inArticle ? 3 : 2;
    }

    private static Optional<Publication> fromUrl(String url) {
        Matcher matcher = IN_PATH.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return Optional.of(new Publication(null, day, PublishedBasis.URL));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A stamp in UTC may fall on the day before or after the paper's own, which stands in the text. */
    private static Publication checked(Publication found, List<Chunk> chunks) {
        LocalDate day = found.day();
        if (day == null
                || found.instant() == null
                || found.instant().getOffset().getTotalSeconds() != 0) {
            return found;
        }
        LocalDate visible = VisibleDate.find(chunks).orElse(day);
        boolean neighbour = visible.equals(day.plusDays(1)) || visible.equals(day.minusDays(1));
        return neighbour ? new Publication(found.instant(), visible, found.basis()) : found;
    }
}
