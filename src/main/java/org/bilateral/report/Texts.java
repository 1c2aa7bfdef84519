package org.bilateral.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bilateral.report.data.Article;
import org.bilateral.report.data.Context;
import org.bilateral.report.data.Mention;

/** Where the texts of articles are: the tables hold none. */
@FunctionalInterface
public interface Texts {
    /** Nowhere: only the sentences themselves are shown. */
    Texts NONE = (articles, sink) -> {};

    /**
     * Hands over the texts of those articles that can still be read.
     *
     * @param sink takes an article's id and its text
     */
    void read(Collection<Article> articles, BiConsumer<String, String> sink) throws IOException;

    /**
     * What stands around the sentences of mentions, by mention, as far as it can be read.
     *
     * @param mentions by interaction
     * @param articles by id
     */
    static Map<String, Context> contexts(
            Texts texts, Map<String, List<Mention>> mentions, Map<String, Article> articles) throws IOException {
        Map<String, List<Mention>> byArticle = new TreeMap<>();
        mentions.values()
                .forEach(list -> list.forEach(mention -> byArticle
                        .computeIfAbsent(mention.article(), id -> new ArrayList<>(4))
                        .add(mention)));
        List<Article> wanted = new ArrayList<>();
        for (String id : byArticle.keySet()) {
            Article article = articles.get(id);
            if (article != null) {
                wanted.add(article);
            }
        }
        Map<String, Context> contexts = new HashMap<>();
        texts.read(
                wanted,
                (article, text) -> byArticle
                        .getOrDefault(article, List.of())
                        .forEach(mention -> contexts.put(
                                mention.id(), Context.of(text, mention.start(), mention.end(), mention.sentence()))));
        return contexts;
    }
}
