package org.bilateral.article;

import java.util.List;

/**
 * What was read of a document before it is decided whether it is an article.
 *
 * @param url canonical, or empty
 * @param title or empty
 * @param publisher or empty
 * @param authors in order
 * @param declaredLanguage what the page says of itself, or empty
 * @param publication instant, day and basis
 * @param section or empty
 * @param paywalled whether the page says that it is not free
 * @param pieces captions and paragraphs in reading order
 * @param noArticle why the page is no article, as far as its form tells; else empty
 */
record PageDraft(
        String url,
        String title,
        String publisher,
        List<String> authors,
        String declaredLanguage,
        Publication publication,
        String section,
        boolean paywalled,
        List<Piece> pieces,
        String noArticle) {

    /** A paragraph or caption with its spaces normalised. */
    record Piece(BlockKind kind, String text) {}

    /** The paragraphs without captions, joined by a blank line. */
    String bodyText() {
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == BlockKind.BODY) {
                body.append(body.isEmpty() ? "" : "\n\n").append(piece.text());
            }
        }
        return body.toString();
    }
}
