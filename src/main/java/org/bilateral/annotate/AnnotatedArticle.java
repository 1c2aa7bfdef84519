package org.bilateral.annotate;

import java.util.List;
import org.bilateral.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article marked up.
 *
 * @param article the text; every span is an offset into it
 * @param sentences in the order of the text
 * @param dateline the place of the dateline as an actor mention without tokens of its own, or null
 * @param people who the article introduces, sorted by name
 */
public record AnnotatedArticle(
        Article article, List<Sentence> sentences, @Nullable ActorMention dateline, List<KnownPerson> people) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        people = List.copyOf(people);
    }

    /** Names as it seems of people who are neither introduced nor in a table, sorted. */
    public List<String> strangers() {
        return Strangers.in(sentences);
    }
}
