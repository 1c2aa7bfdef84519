package org.bilateral.consolidate.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bilateral.article.Article;
import org.bilateral.article.PublishedBasis;
import org.jspecify.annotations.Nullable;

/**
 * What the tables need of an article once its text has been coded: all but the text.
 *
 * @param articleId {@code a} and 16 hex digits
 * @param inputPath relative to the input folder
 * @param sha256 of the raw bytes
 * @param url canonical URL, or empty
 * @param publisher name of the paper or agency, or empty
 * @param language ISO 639-1 code
 * @param publishedAt instant of publication, or null when only the day is known
 * @param publishedDate the paper's day of publication
 * @param wordCount words of the body
 * @param mentionCount mentions of interactions coded from it, whatever their status
 * @param fingerprint of the body, to know the same agency text on another site
 */
public record ArticleFacts(
        String articleId,
        String inputPath,
        String sha256,
        String url,
        String title,
        String publisher,
        List<String> authors,
        String language,
        @Nullable Instant publishedAt,
        LocalDate publishedDate,
        PublishedBasis publishedBasis,
        int wordCount,
        int mentionCount,
        Fingerprint fingerprint) {

    public ArticleFacts {
        authors = List.copyOf(authors);
    }

    /** The facts of an article from which that many mentions were coded. */
    public static ArticleFacts of(Article article, int mentionCount) {
        var at = article.publishedAt();
        return new ArticleFacts(
                article.articleId(),
                article.inputPath(),
                article.sha256(),
                article.url(),
                article.title(),
                article.publisher(),
                article.authors(),
                article.language(),
                at == null ? null : at.toInstant(),
                article.publishedDate(),
                article.publishedBasis(),
                article.wordCount(),
                mentionCount,
                Fingerprint.of(article.bodyText()));
    }
}
