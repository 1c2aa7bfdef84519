package org.bilateral.report.data;

import java.util.List;
import java.util.Map;

/**
 * The documents that gave no article.
 *
 * @param counts by reason
 * @param first some of them, in the order of the table
 */
public record Rejected(Map<String, Integer> counts, List<Document> first) {
    /** Copies both. */
    public Rejected {
        counts = Map.copyOf(counts);
        first = List.copyOf(first);
    }

    /** How many there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One of them. */
    public record Document(String path, String reason, String detail) {}
}
