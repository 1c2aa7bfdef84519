package org.bilateral.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.bilateral.document.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A news article, clean: what the page says and what is known of its publication.
 *
 * <p>The text is the blocks in reading order, joined by a blank line: the title first, then paragraphs and captions.
 * Every offset that this project publishes is an offset into it.
 *
 * @param inputPath as in {@code RawDocument}
 * @param sha256 of the raw bytes
 * @param url canonical URL, or empty
 * @param title headline without the site's name
 * @param publisher name of the paper or agency, or empty
 * @param authors names, in order
 * @param language ISO 639-1 code
 * @param publishedAt instant of publication with its offset, or null when only the day is known
 * @param publishedDate the paper's day of publication
 * @param publishedBasis where the date was found
 * @param section {@code opinion}, {@code live}, {@code sports}…, or empty
 * @param paywalled whether the page says that it is not free to read
 * @param dateline what the agency's dateline says, or null
 * @param text the whole text, with the title; {@code \n\n} between blocks, no other newline
 * @param blocks the ranges of {@code text}, in order, not overlapping
 */
public record Article(
        String inputPath,
        String sha256,
        String url,
        String title,
        String publisher,
        List<String> authors,
        String language,
        @Nullable OffsetDateTime publishedAt,
        LocalDate publishedDate,
        PublishedBasis publishedBasis,
        String section,
        boolean paywalled,
        @Nullable Dateline dateline,
        String text,
        List<Block> blocks) {

    public Article {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException("block outside the text of " + inputPath);
            }
        }
    }

    /** {@code a} and 16 hex digits of the SHA-256 over text and URL. */
    public String articleId() {
        return Identifiers.hashed("a", text, url);
    }

    /** The body's paragraphs without title and captions, joined by a blank line. */
    public String bodyText() {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.BODY) {
                body.append(body.isEmpty() ? "" : "\n\n").append(block.span().of(text));
            }
        }
        return body.toString();
    }

    /** Words of the body, counted by white space. */
    public int wordCount() {
        String body = bodyText();
        return body.isBlank() ? 0 : body.strip().split("\\s+").length;
    }
}
