package org.bilateral.article;

import org.bilateral.document.Rejection;

/** What became of a raw document: an article, or the reason why there is none. */
public sealed interface ParseResult {
    /** The document is an article. */
    record Parsed(Article article) implements ParseResult {}

    /** The document gives no article. */
    record Rejected(Rejection rejection) implements ParseResult {}
}
