package org.bilateral.spark.join;

import java.util.List;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.job.state.StagedJson;

/** What is moved of an article's facts. */
final class Facts {
    private Facts() {}

    static ArticleFacts read(String json) {
        return StagedJson.read(json, ArticleFacts.class);
    }

    /** The month of publication, {@code YYYY-MM}. */
    static String month(ArticleFacts article) {
        return article.publishedDate().toString().substring(0, "YYYY-MM".length());
    }

    /** What joining needs to know: when, where, and which text it was. The path tells documents apart. */
    static ArticleFacts slim(ArticleFacts article) {
        return new ArticleFacts(
                article.articleId(),
                article.inputPath(),
                "",
                article.url(),
                "",
                article.publisher(),
                List.of(),
                "",
                null,
                article.publishedDate(),
                article.publishedBasis(),
                0,
                0,
                article.fingerprint());
    }
}
