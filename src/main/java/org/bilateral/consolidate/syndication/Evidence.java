package org.bilateral.consolidate.syndication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts independent reports: a text that many sites took from one agency is one. */
public final class Evidence {
    /** Beyond this many different texts a further one is counted without comparing it: the count says enough. */
    private static final int MOST_COMPARED = 200;

    private Evidence() {}

    /** How many different texts the articles are. */
    public static int countTexts(Collection<ArticleFacts> articles) {
        Map<String, ArticleFacts> ordered = new TreeMap<>();
        articles.forEach(article -> ordered.put(article.articleId(), article));
        List<List<ArticleFacts>> texts = new ArrayList<>();
        for (ArticleFacts article : ordered.values()) {
            join(texts, article);
        }
        return texts.size();
    }

    /** Joins all texts that the article is near to, so that the order of articles means nothing. */
    private static void join(List<List<ArticleFacts>> texts, ArticleFacts article) {
        List<ArticleFacts> joined = new ArrayList<>(List.of(article));
        if (texts.size() < MOST_COMPARED) {
            texts.removeIf(text -> isNear(text, article) && joined.addAll(text));
        }
        texts.add(joined);
    }

    private static boolean isNear(List<ArticleFacts> text, ArticleFacts article) {
        return text.stream()
                .limit(MOST_COMPARED)
                .anyMatch(one -> one.fingerprint().isNear(article.fingerprint()));
    }

    /** How many publishers carry them; articles without one count as one together. */
    public static int countPublishers(Collection<ArticleFacts> articles) {
        TreeSet<String> publishers = new TreeSet<>();
        articles.forEach(article -> publishers.add(article.publisher()));
        return publishers.size();
    }
}
