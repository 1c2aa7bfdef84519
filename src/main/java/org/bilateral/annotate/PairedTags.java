package org.bilateral.annotate;

/**
 * What the two tags before a word say of each tag that it may have: the difference from what the first tag of the list
 * says if it stands there twice, and the powers of e. Immutable.
 */
final class PairedTags {
    private final int count;
    private final double[][] additions;
    private final double[][] factors;

    /**
     * @param count number of tags
     * @param scores for each pair, the first tag times {@code count} plus the second, the score of each tag
     */
    PairedTags(int count, double[][] scores) {
        this.count = count;
        additions = new double[scores.length][count];
        factors = new double[scores.length][count];
        for (int pair = 0; pair < scores.length; pair++) {
            for (int tag = 0; tag < count; tag++) {
                additions[pair][tag] = scores[pair][tag] - scores[0][tag];
                factors[pair][tag] = Math.exp(additions[pair][tag]);
            }
        }
    }

    /** What the pair adds to the score of each tag; not to be changed. */
    double[] additions(int secondLast, int last) {
        return additions[secondLast * count + last];
    }

    /** The same as factors of the tags' chances; not to be changed. */
    double[] factors(int secondLast, int last) {
        return factors[secondLast * count + last];
    }
}
