package org.bilateral.annotate;

/**
 * A rule has read an expression of time.
 *
 * @param end index after its last word
 * @param reading what it means
 */
record DateMatch(int end, Reading reading) {}
