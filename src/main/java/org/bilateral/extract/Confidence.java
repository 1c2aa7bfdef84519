package org.bilateral.extract;

import org.bilateral.annotate.Sentence;
import org.bilateral.article.BlockKind;

/**
 * How likely a mention is right: a logistic model over what is known when a rule fires. The weights are set by hand;
 * {@code docs/quality.md} holds the reliability table that they were checked against.
 */
final class Confidence {
    private static final double BIAS = 1.5;
    private static final double PER_STEP_OF_SOURCE = -0.25;
    private static final double PER_STEP_OF_TARGET = -0.35;
    private static final double WEAK_RULE = -0.6;
    private static final double LONG_SENTENCE = -0.3;
    private static final double HEADLINE = -0.2;
    private static final double NOT_OCCURRED = -0.3;
    private static final int LONG = 40;

    private Confidence() {}

    /** A probability between 0 and 1, rounded to two decimals. */
    static double of(Act act, Party source, Party target, Grammar grammar) {
        Sentence sentence = grammar.sentence();
        double score = BIAS
                + PER_STEP_OF_SOURCE * source.link().steps()
                + PER_STEP_OF_TARGET * target.link().steps()
                + (act.rule().has("weak") ? WEAK_RULE : 0)
                + (sentence.tokens().size() > LONG ? LONG_SENTENCE : 0)
                + (sentence.kind() == BlockKind.TITLE ? HEADLINE : 0)
                + (act.status() != Status.OCCURRED ? NOT_OCCURRED : 0);
        return Math.round(100 / (1 + Math.exp(-score))) / 100.0;
    }
}
