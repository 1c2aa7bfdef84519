package org.bilateral.extract;

import java.util.List;
import org.bilateral.article.Article;

/**
 * What one article says of interactions.
 *
 * @param mentions in the order of the text
 * @param persons the people it introduces, sorted by name
 */
public record CodedArticle(Article article, List<InteractionMention> mentions, List<PersonMention> persons) {
    public CodedArticle {
        mentions = List.copyOf(mentions);
        persons = List.copyOf(persons);
    }
}
