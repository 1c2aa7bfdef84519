package org.bilateral.extract;

/** Says how likely a mention is right. */
@FunctionalInterface
interface Confidence {
    /** A probability between 0 and 1, rounded to two decimals. */
    double of(Act act, Party source, Party target, Grammar grammar, Readings readings);
}
