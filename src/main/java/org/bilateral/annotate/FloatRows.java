package org.bilateral.annotate;

/**
 * Sums of rows of numbers. Four rows at a time: the sum then goes through memory a quarter as often, and the loops are
 * still small enough for the compiler to do many numbers at once. No index but the loops' own, for the same reason.
 */
final class FloatRows {
    /** How many rows are added at once. */
    static final int AT_ONCE = 4;

    private FloatRows() {}

    /** Adds to {@code sum} the row of each of the first {@code count} cells, times the factor at the same index. */
    static void addScaled(float[] sum, float[][] rows, int[] cells, float[] factors, int count) {
        int whole = count - count % AT_ONCE;
        for (int i = 0; i < whole; i += AT_ONCE) {
            addFour(sum, rows, cells, factors, i);
        }
        for (int i = whole; i < count; i++) {
            addOne(sum, rows[cells[i]], factors[i]);
        }
    }

    private static void addFour(float[] sum, float[][] rows, int[] cells, float[] factors, int at) {
        float[] row0 = rows[cells[at]];
        float[] row1 = rows[cells[at + 1]];
        float[] row2 = rows[cells[at + 2]];
        float[] row3 = rows[cells[at + 3]];
        float a = factors[at];
        float b = factors[at + 1];
        float c = factors[at + 2];
        float d = factors[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a * row0[i] + b * row1[i]) + (c * row2[i] + d * row3[i]);
        }
    }

    private static void addOne(float[] sum, float[] row, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Adds the first {@code count} rows, a multiple of {@link #AT_ONCE}. */
    static void add(float[] sum, float[][] rows, int count) {
        for (int i = 0; i < count; i += AT_ONCE) {
            add(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    /** The sum of what the rows have at the same place, multiplied; four sums side by side: none waits for another. */
    static float product(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int whole = one.length - one.length % AT_ONCE;
        for (int i = 0; i < whole; i += AT_ONCE) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (int i = whole; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (a + b) + (c + d);
    }
}
