package org.bilateral.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: title, publisher, authors, URL, section, paywall; the date is {@link DateFinder}'s. */
final class Metadata {
    private final Set<String> sections;
    private final DateFinder dates = DateFinder.load();
    private final TitleFinder titles = new TitleFinder();

    private Metadata(Set<String> sections) {
        this.sections = sections;
    }

    static Metadata load() {
        Map<String, Set<String>> groups = ResourceTable.load("sections.tsv", 2).grouped();
        return new Metadata(groups.getOrDefault("section", Set.of()));
    }

    String title(Document page, List<LinkedData> data) {
        return titles.find(page, data, publisher(page, data));
    }

    String publisher(Document page, List<LinkedData> data) {
        String site = meta(page, "og:site_name");
        if (!site.isEmpty()) {
            return site;
        }
        for (LinkedData article : data) {
            String name = article.text("publisher");
            if (!name.isEmpty() && !name.startsWith("http")) {
                return name;
            }
        }
        return host(url(page, Optional.empty()));
    }

    List<String> authors(Document page, List<LinkedData> data) {
        Set<String> names = new LinkedHashSet<>();
        data.forEach(article -> names.addAll(article.texts("author")));
        if (names.isEmpty()) {
            for (Element meta : page.select("meta[name=author], meta[property=article:author], meta[name=byl]")) {
                names.add(Spaces.squeeze(meta.attr("content")));
            }
        }
        return names.stream()
                .map(name -> name.replaceFirst("^(?i)by ", ""))
                .filter(name -> !name.isBlank() && !name.startsWith("http") && name.length() < 80)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }

    /** canonical, og:url, then what the container gave; only absolute http URLs. */
    String url(Document page, Optional<String> given) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        if (canonical != null && isWeb(canonical.attr("href"))) {
            return canonical.attr("href").strip();
        }
        String og = meta(page, "og:url");
        return isWeb(og) ? og : given.filter(Metadata::isWeb).orElse("");
    }

    /** @param url of the page, or empty */
    Publication publication(Document page, List<LinkedData> data, List<Chunk> chunks, String url) {
        return dates.find(page, data, chunks, url);
    }

    String section(Document page, List<LinkedData> data) {
        for (LinkedData article : data) {
            String type = article.type().toLowerCase(Locale.ROOT);
            String kind = type.contains("liveblog") ? "live" : type.startsWith("opinion") ? "opinion" : "";
            String named = article.text("articleSection");
            if (!kind.isEmpty() || !named.isEmpty()) {
                return kind.isEmpty() ? normal(named) : kind;
            }
        }
        String named = meta(page, "article:section");
        return named.isEmpty() ? fromPath(url(page, Optional.empty())) : normal(named);
    }

    private String fromPath(String url) {
        for (String part : path(url).toLowerCase(Locale.ROOT).split("/", -1)) {
            if (sections.contains(part)) {
                return part;
            }
        }
        return "";
    }

    private static String normal(String section) {
        return section.toLowerCase(Locale.ROOT).strip();
    }

    boolean isPaywalled(Document page, List<LinkedData> data) {
        return data.stream().anyMatch(article -> article.isFalse("isAccessibleForFree"))
                || "locked".equalsIgnoreCase(meta(page, "article:content_tier"));
    }

    static String meta(Document page, String name) {
        for (Element meta : page.head().getElementsByTag("meta")) {
            if ((meta.attr("property").equalsIgnoreCase(name)
                            || meta.attr("name").equalsIgnoreCase(name))
                    && !meta.attr("content").isBlank()) {
                return Spaces.squeeze(meta.attr("content"));
            }
        }
        return "";
    }

    private static boolean isWeb(String url) {
        return url.strip().startsWith("http://") || url.strip().startsWith("https://");
    }

    static String host(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String path(String url) {
        int start = url.indexOf("//");
        int slash = start < 0 ? -1 : url.indexOf('/', start + 2);
        return slash < 0 ? "" : url.substring(slash);
    }
}
