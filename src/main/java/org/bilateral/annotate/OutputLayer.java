package org.bilateral.annotate;

import java.util.Arrays;

/**
 * From the hidden cells to the best transition. The cube makes a few cells large and most of them tiny, so the large
 * ones are summed first: where what the others can add is less than the lead of the best transition, they are left out.
 */
final class OutputLayer {
    /** Cells are summed in three lots: those above, around and far below the mean of what a cell can add. */
    private static final float FIRST = 0.5f;

    private static final float SECOND = 0.1f;

    /** The lead must be larger than what float arithmetic may be wrong by, as a share of all that was added. */
    private static final float DOUBT = 1e-5f;

    private final float[][] weights;
    private final float[] reach;
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
        reach = new float[weights.length];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = reach(weights[i]);
        }
    }

    private float reach(float[] row) {
        float highest = Float.NEGATIVE_INFINITY;
        float lowest = Float.POSITIVE_INFINITY;
        for (int i = 1; i < row.length; i++) {
            if (i != secondRoot) {
                highest = Math.max(highest, row[i]);
                lowest = Math.min(lowest, row[i]);
            }
        }
        return highest - lowest;
    }

    /** Room to work in, for one thread. */
    static final class Scratch {
        private final float[] most;
        private final int[][] lots;
        private final float[] factors;
        private final float[] scores;
        private final int[] sizes = new int[3];

        Scratch(int hidden, int transitions) {
            most = new float[hidden];
            lots = new int[3][hidden + 1];
            factors = new float[hidden];
            scores = new float[transitions];
        }
    }

    Scratch scratch() {
        return new Scratch(weights.length, shift + 1);
    }

    /** The best transition; the relation to the root, the first of each side, is none of them. */
    int best(float[] hidden, boolean mayShift, Scratch scratch) {
        float total = measure(hidden, scratch.most);
        float mean = total / hidden.length;
        sort(scratch, mean * FIRST, mean * SECOND);
        float[] scores = scratch.scores;
        Arrays.fill(scores, 0);
        float rest = total;
        int best = 1;
        for (int lot = 0; lot < scratch.lots.length; lot++) {
            rest -= add(hidden, scratch, lot);
            best = best(scores, mayShift);
            if (lead(scores, best, mayShift) > rest + total * DOUBT) {
                return best;
            }
        }
        return best;
    }

    /** How far each cell can part two transitions, and the sum of it. */
    private float measure(float[] hidden, float[] most) {
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.abs(hidden[i]) * reach[i];
        }
        return sum(most);
    }

    /** Four sums side by side: the processor need not wait for one. */
    private static float sum(float[] numbers) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int whole = numbers.length - numbers.length % 4;
        for (int i = 0; i < whole; i += 4) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
        }
        for (int i = whole; i < numbers.length; i++) {
            a += numbers[i];
        }
        return (a + b) + (c + d);
    }

    /** Without a branch, which the processor would guess wrong: the bits of positive floats are in their order. */
    private static void sort(Scratch scratch, float first, float second) {
        int high = Float.floatToRawIntBits(first);
        int low = Float.floatToRawIntBits(second);
        int[] large = scratch.lots[0];
        int[] middle = scratch.lots[1];
        int[] small = scratch.lots[2];
        int larges = 0;
        int middles = 0;
        int smalls = 0;
        for (int i = 0; i < scratch.most.length; i++) {
            int bits = Float.floatToRawIntBits(scratch.most[i]);
            int belowHigh = (bits - high) >>> 31;
            int belowLow = (bits - low) >>> 31;
            large[larges] = i;
            middle[middles] = i;
            small[smalls] = i;
            larges += 1 - belowHigh;
            middles += belowHigh - belowLow;
            smalls += belowLow;
        }
        scratch.sizes[0] = larges;
        scratch.sizes[1] = middles;
        scratch.sizes[2] = smalls;
    }

    /** Adds the cells of a lot to the scores; what they could add at most. */
    private float add(float[] hidden, Scratch scratch, int lot) {
        int[] cells = scratch.lots[lot];
        int count = scratch.sizes[lot];
        float[] factors = scratch.factors;
        float sum = 0;
        for (int i = 0; i < count; i++) {
            factors[i] = hidden[cells[i]];
            sum += scratch.most[cells[i]];
        }
        FloatRows.addScaled(scratch.scores, weights, cells, factors, count);
        return sum;
    }

    private int best(float[] scores, boolean mayShift) {
        int best = 1;
        int count = mayShift ? scores.length : scores.length - 1;
        for (int i = 2; i < count; i++) {
            if (scores[i] > scores[best] && i != secondRoot) {
                best = i;
            }
        }
        return best;
    }

    private float lead(float[] scores, int best, boolean mayShift) {
        float second = Float.NEGATIVE_INFINITY;
        int count = mayShift ? scores.length : scores.length - 1;
        for (int i = 1; i < count; i++) {
            if (i != best && i != secondRoot) {
                second = Math.max(second, scores[i]);
            }
        }
        return scores[best] - second;
    }
}
