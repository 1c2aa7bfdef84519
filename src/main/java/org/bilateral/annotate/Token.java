package org.bilateral.annotate;

import org.bilateral.document.Span;

/**
 * A word or sign of a sentence.
 *
 * @param span range of the article's text
 * @param text the word, quotes and dashes normalised
 * @param lemma base form in lower case; the word itself in lower case where the sentence was not tagged
 * @param tag Penn Treebank part of speech; empty where the sentence was not tagged
 */
public record Token(Span span, String text, String lemma, String tag) {}
