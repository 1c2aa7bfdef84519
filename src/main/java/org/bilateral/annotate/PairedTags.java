package org.bilateral.annotate;

/**
 * What the two tags before a word say of each tag that it may have: the difference from what the first tag of the list
 * says if it stands there twice, and the powers of e. At the start of a sentence there is one tag before, or none.
 * Immutable.
 */
final class PairedTags {
    private final int count;
    private final Addition[] pairs;
    private final Addition[] second;
    private final Addition none;

    /** What is added to the score of each tag, and the same as factors of the tags' chances; not to be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Addition(double[] additions, double[] factors) {
        private static Addition of(double[] scores, double[] first) {
            double[] additions = new double[scores.length];
            double[] factors = new double[scores.length];
            for (int tag = 0; tag < scores.length; tag++) {
                additions[tag] = scores[tag] - first[tag];
                factors[tag] = Math.exp(additions[tag]);
            }
            return new Addition(additions, factors);
        }
    }

    /**
     * @param second for each tag the scores of each tag at the second word after it
     * @param scores for each pair, the first tag times the number of tags plus the second, the score of each tag
     */
    PairedTags(double[][] second, double[][] scores) {
        count = second.length;
        this.second = additions(second);
        pairs = additions(scores);
        none = Addition.of(scores[0], scores[0]);
    }

    private static Addition[] additions(double[][] scores) {
        Addition[] additions = new Addition[scores.length];
        for (int i = 0; i < scores.length; i++) {
            additions[i] = Addition.of(scores[i], scores[0]);
        }
        return additions;
    }

    /** At a word after these two tags. */
    Addition after(int secondLast, int last) {
        return pairs[secondLast * count + last];
    }

    /** At the second word of a sentence. */
    Addition secondAfter(int last) {
        return second[last];
    }

    /** At the first word. */
    Addition atStart() {
        return none;
    }
}
