package org.bilateral.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells section fronts, walls of consent and messages of servers from articles, by the table {@code page-kinds.tsv}. */
final class PageKind {
    private static final int FRONT_HEADLINES = 8;
    private static final int ROOT_HEADLINES = 4;
    private static final int HEADLINE_CHARS = 20;
    private static final int PARAGRAPH_CHARS = 80;
    /** Prose for each linked headline: a front has a teaser of a line or two, an article has its own text besides. */
    private static final int FRONT_PROSE = 120;

    private static final int WALL_CHARS = 3000;
    private static final double MOSTLY = 0.5;

    private final List<String> wallPhrases = new ArrayList<>();
    private final Set<String> messageTitles = new HashSet<>();

    private PageKind() {}

    static PageKind load() {
        PageKind kinds = new PageKind();
        ResourceTable table = ResourceTable.load("page-kinds.tsv", 2);
        for (int i = 0; i < table.rows().size(); i++) {
            String[] row = table.rows().get(i);
            switch (row[0]) {
                case "wall" -> kinds.wallPhrases.add(row[1]);
                case "message" -> kinds.messageTitles.add(row[1]);
                default -> throw table.problem(i, "unknown kind " + row[0]);
            }
        }
        return kinds;
    }

    /** Why the page is no article, one line; empty if nothing speaks against it. */
    String whyNoArticle(Document page, List<LinkedData> data, String url, String title, List<PageDraft.Piece> pieces) {
        if (isMessage(title)) {
            return "message of a server: " + title;
        }
        if (isWall(pieces)) {
            return "wall of consent or subscription";
        }
        if (declaresArticle(page, data)) {
            return "";
        }
        int headlines = linkedHeadlines(page);
        if (isRoot(url) && headlines >= ROOT_HEADLINES) {
            return "front page with " + headlines + " headlines";
        }
        boolean front = headlines >= FRONT_HEADLINES && prose(pieces) < headlines * FRONT_PROSE;
        return front ? "section front with " + headlines + " headlines" : "";
    }

    private boolean isMessage(String title) {
        String first = title.split(" [|\u2013\u2014-] ", 2)[0];
        return messageTitles.contains(plain(first)) || messageTitles.contains(plain(title));
    }

    /** Two phrases of a wall at least, in paragraphs that make up most of a short text. */
    private boolean isWall(List<PageDraft.Piece> pieces) {
        int all = 0;
        int inWall = 0;
        Set<String> found = new HashSet<>();
        for (PageDraft.Piece piece : pieces) {
            String text = plain(piece.text());
            List<String> here = wallPhrases.stream().filter(text::contains).toList();
            all += text.length();
            inWall += here.isEmpty() ? 0 : text.length();
            found.addAll(here);
        }
        return found.size() > 1 && all < WALL_CHARS && inWall > MOSTLY * all;
    }

    private static boolean declaresArticle(Document page, List<LinkedData> data) {
        return data.stream().anyMatch(node -> !node.isWebPage())
                || page.selectFirst("meta[property=article:published_time]") != null
                || page.select("meta[property=og:type]").stream()
                        .anyMatch(meta -> meta.attr("content").equalsIgnoreCase("article"));
    }

    private static int linkedHeadlines(Document page) {
        Set<String> targets = new HashSet<>();
        for (Element link : page.select("h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href]:has(h2, h3, h4)")) {
            if (link.text().length() >= HEADLINE_CHARS) {
                targets.add(link.attr("href"));
            }
        }
        return targets.size();
    }

    private static int prose(List<PageDraft.Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.kind() == BlockKind.BODY && p.text().length() >= PARAGRAPH_CHARS)
                .mapToInt(p -> p.text().length())
                .sum();
    }

    private static boolean isRoot(String url) {
        if (url.isEmpty()) {
            return false;
        }
        try {
            String path = URI.create(url).getPath();
            return path != null && (path.isEmpty() || path.equals("/"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    }
}
