package org.bilateral.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a run did, for the person who started it. Totals are of the published tables, not of this night alone.
 *
 * @param run id of the run: the instant of its start
 * @param resumed whether it completed a run that had been cut off
 * @param filesCoded files that this run read anew
 * @param filesKept files that had not changed
 * @param filesRemoved files that were there before and are gone
 * @param documents documents read: articles and rejections
 * @param articles articles coded
 * @param rejections number of rejections by reason
 * @param mentions mentions of interactions
 * @param interactions number of interactions by event type
 * @param quadClasses number of interactions by quad class, 1 to 4
 * @param busiestDyads the five dyads with most interactions, most first
 * @param tables folder with the tables
 */
public record RunSummary(
        String run,
        boolean resumed,
        long filesCoded,
        long filesKept,
        long filesRemoved,
        long documents,
        long articles,
        SortedMap<String, Long> rejections,
        long mentions,
        SortedMap<String, Long> interactions,
        SortedMap<Integer, Long> quadClasses,
        List<Map.Entry<String, Long>> busiestDyads,
        Path tables) {

    public long rejectionCount() {
        return sum(rejections);
    }

    public long interactionCount() {
        return sum(interactions);
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
