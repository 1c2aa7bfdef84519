package org.bilateral.annotate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers by key: a newer one takes the place of an older one, in the older one's memory. For one thread; a row
 * that was given out stays as it is until the next {@link #release}.
 */
final class RecentParts {
    private final int bits;
    private final int length;
    private final int[] keys;
    private final int[] lastUse;
    private final float[] @Nullable [] rows;
    private int now = 1;

    /**
     * @param bits of the number of rows kept
     * @param length of a row
     */
    RecentParts(int bits, int length) {
        this.bits = bits;
        this.length = length;
        keys = new int[1 << bits];
        lastUse = new int[1 << bits];
        rows = new float[1 << bits][];
    }

    /** Writes what belongs to a key into a row of zeros. */
    interface Filler {
        void fill(float[] row, int id, int place);
    }

    /** All rows given out so far may be overwritten. */
    void release() {
        now++;
    }

    /** The row of this key, which is above zero, made if it is not kept. */
    float[] row(int key, int id, int place, Filler filler) {
        int slot = (key * 0x9E3779B9) >>> (Integer.SIZE - bits);
        float[] row = rows[slot];
        if (row != null && keys[slot] == key) {
            lastUse[slot] = now;
            return row;
        }
        if (row != null && lastUse[slot] == now) {
            float[] other = new float[length];
            filler.fill(other, id, place);
            return other;
        }
        if (row == null) {
            row = new float[length];
            rows[slot] = row;
        } else {
            Arrays.fill(row, 0);
        }
        filler.fill(row, id, place);
        keys[slot] = key;
        lastUse[slot] = now;
        return row;
    }
}
