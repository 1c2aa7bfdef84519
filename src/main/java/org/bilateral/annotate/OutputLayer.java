package org.bilateral.annotate;

import java.util.Arrays;

/**
 * From the hidden cells to the best transition. The cube makes a few cells large and most of them tiny, so only the large
 * ones are summed for all transitions. How far the tiny ones can part two transitions is bounded by their length as a
 * vector (Cauchy and Schwarz); only the transitions that may still win are then summed in full.
 */
final class OutputLayer {
    /** Of the size of a hidden cell: a third of the cells are larger. */
    private static final float LARGE = 0.2f;

    private static final int LARGE_BITS = Float.floatToRawIntBits(LARGE);
    private static final int SIGNLESS = 0x7fffffff;

    /** The bound is larger than what float arithmetic may be wrong by, as a share of the score. */
    private static final float DOUBT = 1e-4f;

    private final float[][] weights;
    private final float[][] byTransition;
    private final float[][] distances;
    private final int shift;
    private final int secondRoot;

    /**
     * @param weights a row of transitions for each hidden cell: to the left with each relation, to the right with each
     *     relation, shift
     */
    OutputLayer(float[][] weights) {
        this.weights = weights;
        shift = weights[0].length - 1;
        secondRoot = shift / 2;
        byTransition = new float[shift + 1][weights.length];
        for (int cell = 0; cell < weights.length; cell++) {
            for (int i = 0; i <= shift; i++) {
                byTransition[i][cell] = weights[cell][i];
            }
        }
        distances = new float[shift + 1][shift + 1];
        for (int i = 0; i <= shift; i++) {
            for (int k = 0; k < i; k++) {
                distances[i][k] = distance(byTransition[i], byTransition[k]);
                distances[k][i] = distances[i][k];
            }
        }
    }

    private static float distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            sum += difference * difference;
        }
        return (float) Math.sqrt(sum);
    }

    /** Room to work in, for one thread. */
    static final class Scratch {
        private final float[] sizes;
        private final int[] cells;
        private final float[] factors;
        private final float[] scores;

        Scratch(int hidden, int transitions) {
            sizes = new float[hidden];
            cells = new int[hidden + 1];
            factors = new float[hidden + 1];
            scores = new float[transitions];
        }
    }

    Scratch scratch() {
        return new Scratch(weights.length, shift + 1);
    }

    /** The best transition; the relation to the root, the first of each side, is none of them. */
    int best(float[] hidden, boolean mayShift, Scratch scratch) {
        int large = gather(hidden, scratch);
        float[] scores = scratch.scores;
        Arrays.fill(scores, 0);
        FloatRows.addScaled(scores, weights, scratch.cells, scratch.factors, large);
        int count = mayShift ? scores.length : scores.length - 1;
        int best = best(scores, count);
        float length = length(hidden, large, scratch.sizes);
        float doubt = DOUBT * (1 + Math.abs(scores[best]));
        return bestInFull(hidden, scores, count, best, length, doubt);
    }

    /** Without a branch, which the processor would guess wrong: the bits of positive floats are in their order. */
    private static int gather(float[] hidden, Scratch scratch) {
        int[] cells = scratch.cells;
        float[] factors = scratch.factors;
        int large = 0;
        for (int i = 0; i < hidden.length; i++) {
            cells[large] = i;
            factors[large] = hidden[i];
            large += 1 - (((Float.floatToRawIntBits(hidden[i]) & SIGNLESS) - LARGE_BITS) >>> 31);
        }
        return large;
    }

    /** Of the vector of all cells that are not large: those count as the limit in the sum, and are taken off again. */
    private static float length(float[] hidden, int large, float[] sizes) {
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.min(Math.abs(hidden[i]), LARGE);
        }
        float all = FloatRows.product(sizes, sizes);
        return (float) Math.sqrt(Math.max(0, all - large * LARGE * LARGE) + DOUBT * all);
    }

    private int best(float[] scores, int count) {
        int best = 1;
        for (int i = 2; i < count; i++) {
            if (scores[i] > scores[best] && i != secondRoot) {
                best = i;
            }
        }
        return best;
    }

    /** The best of those that the cells left out may bring to the top. */
    private int bestInFull(float[] hidden, float[] scores, int count, int first, float length, float doubt) {
        float[] far = distances[first];
        float least = scores[first] - doubt;
        int best = first;
        float highest = Float.NaN;
        for (int i = 1; i < count; i++) {
            if (i != first && i != secondRoot && scores[i] + length * far[i] >= least) {
                highest = Float.isNaN(highest) ? FloatRows.product(hidden, byTransition[first]) : highest;
                float full = FloatRows.product(hidden, byTransition[i]);
                if (full > highest) {
                    highest = full;
                    best = i;
                }
            }
        }
        return best;
    }
}
