package org.bilateral.write;

import static org.bilateral.write.Column.optional;
import static org.bilateral.write.Column.required;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bilateral.article.PublishedBasis;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;

/** The columns of {@code articles} and {@code rejections}: together, every document that was read. */
final class DocumentColumns {
    private DocumentColumns() {}

    static Table<ArticleFacts> articles() {
        return new Table<>(
                "articles",
                "One row per article read.",
                List.of(
                        required(
                                "article_id",
                                ColumnType.STRING,
                                "`a` and 16 hex digits over the article's text and URL",
                                ArticleFacts::articleId,
                                Constraint.matching("a[0-9a-f]{16}")),
                        required(
                                "input_path",
                                ColumnType.STRING,
                                "file relative to the input folder; `file.warc.gz!urn:uuid:…` inside a container",
                                ArticleFacts::inputPath),
                        required(
                                "sha256",
                                ColumnType.STRING,
                                "of the document's bytes, in hex",
                                ArticleFacts::sha256,
                                Constraint.matching("[0-9a-f]{64}")),
                        optional("url", ColumnType.STRING, "canonical address", ArticleFacts::url),
                        optional("title", ColumnType.STRING, "headline", ArticleFacts::title),
                        optional("publisher", ColumnType.STRING, "the paper or agency", ArticleFacts::publisher),
                        required("authors", ColumnType.LIST, "names, in order", ArticleFacts::authors),
                        required(
                                "language",
                                ColumnType.STRING,
                                "ISO 639-1 code",
                                ArticleFacts::language,
                                Constraint.matching("[a-z]{2,3}")),
                        optional(
                                "published_at",
                                ColumnType.TIMESTAMP,
                                "instant of publication, UTC; missing when only the day is known",
                                ArticleFacts::publishedAt),
                        required(
                                "published_date",
                                ColumnType.DATE,
                                "day of publication, in the paper's own time zone",
                                ArticleFacts::publishedDate),
                        required(
                                "published_basis",
                                ColumnType.STRING,
                                "where the date was found: " + bases(),
                                a -> a.publishedBasis().code(),
                                Constraint.oneOf(Arrays.stream(PublishedBasis.values())
                                        .map(PublishedBasis::code)
                                        .toArray(String[]::new))),
                        required(
                                "word_count",
                                ColumnType.INT,
                                "words of the body",
                                ArticleFacts::wordCount,
                                Constraint.atLeast(0)),
                        required(
                                "mention_count",
                                ColumnType.INT,
                                "mentions of interactions coded from it",
                                ArticleFacts::mentionCount,
                                Constraint.atLeast(0))));
    }

    private static String bases() {
        return Arrays.stream(PublishedBasis.values())
                .map(basis -> "`" + basis.code() + "`")
                .collect(Collectors.joining(", "));
    }

    static Table<Rejection> rejections() {
        return new Table<>(
                "rejections",
                "One row per document that gave no article, with the reason.",
                List.of(
                        required(
                                "document_id",
                                ColumnType.STRING,
                                "`d` and 16 hex digits",
                                Rejection::documentId,
                                Constraint.matching("d[0-9a-f]{16}")),
                        required("input_path", ColumnType.STRING, "as in `articles`", Rejection::inputPath),
                        required(
                                "reason",
                                ColumnType.STRING,
                                reasons(),
                                r -> r.reason().code(),
                                Constraint.oneOf(Arrays.stream(RejectionReason.values())
                                        .map(RejectionReason::code)
                                        .toArray(String[]::new))),
                        optional("detail", ColumnType.STRING, "what was seen", Rejection::detail)));
    }

    private static String reasons() {
        return Arrays.stream(RejectionReason.values())
                .map(reason -> "`" + reason.code() + "`: " + reason.meaning())
                .collect(Collectors.joining("; "));
    }
}
