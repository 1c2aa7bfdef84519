package org.bilateral.encode;

/**
 * Two actors of a sentence, as places in its list of marked actors.
 *
 * @param first the one that is named first in the text
 */
public record ActorPair(int first, int second) {}
