package org.bilateral.article;

import org.bilateral.document.Span;

/** A title, a paragraph or a caption, as a range of {@link Article#text()}. */
public record Block(Span span, BlockKind kind) {}
