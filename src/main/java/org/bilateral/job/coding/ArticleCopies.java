package org.bilateral.job.coding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilateral.article.DuplicateArticles;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Identifiers;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;

/** Coded articles as {@link DuplicateArticles} compares them, and what becomes of those that are not kept. */
public final class ArticleCopies {
    private static final Pattern HOST = Pattern.compile("[a-z]+://(?:www\\.)?([^/:?#]+)");

    private ArticleCopies() {}

    /** The same text repeats an article only on its own site: on another one it is syndication, which is evidence. */
    public static DuplicateArticles.Entry entry(ArticleFacts article) {
        String text = article.fingerprint().toString();
        Instant start = article.publishedDate().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new DuplicateArticles.Entry(
                article.articleId(),
                article.url(),
                text.isEmpty() ? article.articleId() : site(article) + " " + text,
                article.publishedAt() == null ? start : article.publishedAt(),
                article.inputPath());
    }

    private static String site(ArticleFacts article) {
        Matcher host = HOST.matcher(article.url());
        return host.lookingAt() ? host.group(1) : article.publisher();
    }

    /** Why an article is not in the tables: another one is kept in its stead. */
    public static Rejection rejection(ArticleFacts article, DuplicateArticles.Entry kept) {
        return rejection(article, RejectionReason.DUPLICATE, "duplicate_of " + kept.inputPath());
    }

    /** Why an article that was coded is not in the tables. */
    public static Rejection rejection(ArticleFacts article, RejectionReason reason, String detail) {
        return new Rejection(
                Identifiers.hashed("d", article.sha256(), article.inputPath()), article.inputPath(), reason, detail);
    }
}
