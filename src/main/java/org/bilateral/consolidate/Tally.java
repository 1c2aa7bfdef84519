package org.bilateral.consolidate;

import java.util.Map;
import java.util.TreeMap;

/** Counts values and gives the most frequent one; of two as frequent, the first in order. */
public final class Tally<T extends Comparable<T>> {
    private final Map<T, Integer> counts = new TreeMap<>();

    public void add(T value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** The most frequent value, or the one given if nothing was counted. */
    public T mostFrequent(T otherwise) {
        T best = otherwise;
        int most = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
