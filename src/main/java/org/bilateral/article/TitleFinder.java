package org.bilateral.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline: the h1 that the other candidates confirm, else JSON-LD, else og:title or title without the site's name. */
final class TitleFinder {
    private static final String SEPARATORS = "|\u2013\u2014-\u00b7\u2022\u00bb:";

    String find(Document page, List<LinkedData> data, String publisher) {
        List<String> others = new ArrayList<>();
        for (LinkedData article : data) {
            if (!article.isWebPage()) {
                others.add(article.text("headline"));
            }
        }
        others.add(Metadata.meta(page, "og:title"));
        others.add(Metadata.meta(page, "twitter:title"));
        others.add(Spaces.squeeze(page.title()));
        others.removeIf(String::isEmpty);
        String heading = heading(page, others);
        if (!heading.isEmpty()) {
            return heading;
        }
        return others.isEmpty() ? "" : withoutSite(others.get(0), publisher);
    }

    /** The first h1 sharing at least half its words, or half the candidate's, with another candidate. */
    private static String heading(Document page, List<String> others) {
        String only = "";
        for (Element h1 : page.getElementsByTag("h1")) {
            String text = Spaces.squeeze(h1.text());
            if (text.isEmpty()) {
                continue;
            }
            if (others.stream().anyMatch(other -> share(words(text), words(other)) >= 0.5)) {
                return text;
            }
            only = only.isEmpty() ? text : only;
        }
        return others.isEmpty() ? only : "";
    }

    private static double share(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    /** {@code Headline | Paper} and {@code Headline - Paper} without the paper. */
    private static String withoutSite(String title, String publisher) {
        int cut = -1;
        for (int i = 1; i < title.length() - 1; i++) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0 && title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ') {
                cut = i;
            }
        }
        if (cut < 0) {
            return title;
        }
        String tail = title.substring(cut + 1).strip();
        boolean site =
                share(words(tail), words(publisher)) >= 0.5 || (words(tail).size() <= 2 && cut > 25);
        return site ? title.substring(0, cut).strip() : title;
    }
}
