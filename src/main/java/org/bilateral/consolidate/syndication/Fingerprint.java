package org.bilateral.consolidate.syndication;

import java.util.Arrays;
import java.util.Locale;

/**
 * A small sketch of a text: the smallest hashes of its runs of five words.
 *
 * <p>Two texts that share most of their sentences share most of their sketch, also when a site cut the story short or
 * put its own headline over it (bottom-k sketch, Broder 1997).
 */
public final class Fingerprint {
    private static final int SIZE = 64;
    private static final int SHINGLE_WORDS = 5;
    private static final int HEX_DIGITS = 8;
    /** Fewer common values say nothing. */
    private static final int LEAST_EVIDENCE = 6;

    private static final double SAME_SHARE = 0.6;

    private final int[] smallest;

    private Fingerprint(int[] smallest) {
        this.smallest = smallest;
    }

    /** The sketch of a text; letters and digits count, case and punctuation do not. */
    public static Fingerprint of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        int from = words.length > 0 && words[0].isEmpty() ? 1 : 0;
        int shingles = words.length - from - SHINGLE_WORDS + 1;
        int[] hashes = new int[Math.max(0, shingles)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words, from + i);
        }
        return new Fingerprint(
                Arrays.stream(hashes).sorted().distinct().limit(SIZE).toArray());
    }

    /** Reads what {@link #toString()} wrote. */
    public static Fingerprint parse(String text) {
        int[] values = new int[text.length() / HEX_DIGITS];
        for (int i = 0; i < values.length; i++) {
            values[i] = Integer.parseUnsignedInt(text, i * HEX_DIGITS, (i + 1) * HEX_DIGITS, 16);
        }
        return new Fingerprint(values);
    }

    /** Whether the two texts are in the main the same, or one is the greater part of the other. */
    public boolean isNear(Fingerprint other) {
        if (smallest.length == 0 || other.smallest.length == 0) {
            return false;
        }
        int border = Math.min(smallest[smallest.length - 1], other.smallest[other.smallest.length - 1]);
        int mine = countUpTo(border);
        int theirs = other.countUpTo(border);
        int less = Math.min(mine, theirs);
        return less >= LEAST_EVIDENCE && shared(other) >= SAME_SHARE * less;
    }

    private int countUpTo(int border) {
        int at = Arrays.binarySearch(smallest, border);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int shared(Fingerprint other) {
        int count = 0;
        int j = 0;
        for (int value : smallest) {
            while (j < other.smallest.length && other.smallest[j] < value) {
                j++;
            }
            if (j < other.smallest.length && other.smallest[j] == value) {
                count++;
            }
        }
        return count;
    }

    /** FNV-1a over the words, then mixed so that the smallest values are a fair sample. */
    private static int hash(String[] words, int from) {
        long h = 0xcbf29ce484222325L;
        for (int w = from; w < from + SHINGLE_WORDS; w++) {
            for (int i = 0; i < words[w].length(); i++) {
                h = (h ^ words[w].charAt(i)) * 0x100000001b3L;
            }
            h = (h ^ ' ') * 0x100000001b3L;
        }
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        return (int) (h ^ (h >>> 33));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint f && Arrays.equals(smallest, f.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
    }

    /** Eight hex digits a value. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(smallest.length * HEX_DIGITS);
        for (int value : smallest) {
            text.append(String.format(Locale.ROOT, "%08x", value));
        }
        return text.toString();
    }
}
