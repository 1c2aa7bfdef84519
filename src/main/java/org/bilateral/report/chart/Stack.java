package org.bilateral.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A name with how many interactions of each quad class stand behind it.
 *
 * @param name what is counted
 * @param link where it leads, or empty
 * @param counts four numbers, the quad classes 1 to 4
 */
public record Stack(String name, String link, List<Integer> counts) {
    /** Copies the counts. */
    public Stack {
        counts = List.copyOf(counts);
    }

    /** All four together. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    List<String> row() {
        List<String> cells = new ArrayList<>(List.of(name));
        counts.forEach(count -> cells.add(String.valueOf(count)));
        cells.add(String.valueOf(total()));
        return cells;
    }

    static List<String> header(String what) {
        List<String> cells = new ArrayList<>(List.of(what));
        cells.addAll(Quads.names());
        cells.add("all");
        return cells;
    }
}
