package org.bilateral.article;

import org.bilateral.document.Span;

/**
 * The agency's dateline: {@code KABUL, Afghanistan, Sept. 8 (Reuters) -}.
 *
 * @param place as written, in normal case where it was in capitals ({@code Kabul, Afghanistan}); may be empty
 * @param agency as written, or empty
 * @param span the range of the article's text that the dateline covers, with its dash: not part of a sentence
 */
public record Dateline(String place, String agency, Span span) {}
