package org.bilateral.job.night;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Interaction;
import org.bilateral.job.RunSummary;
import org.bilateral.job.publish.Results;
import org.bilateral.job.state.Stock;

/** Counts what a run is about to publish. */
final class Summaries {
    private static final int BUSIEST = 5;

    private Summaries() {}

    static RunSummary of(Workbench bench, Results results, Consolidation consolidation, Path folder) {
        Stock.Difference difference =
                bench.tally().difference(bench.stock().list().size());
        return new RunSummary(
                bench.run(),
                bench.tally().isResumed(),
                difference.toCode(),
                difference.kept(),
                difference.removed(),
                (long) results.articles().size() + results.rejections().size(),
                results.articles().size(),
                count(results.rejections(), rejection -> rejection.reason().code()),
                results.mentions().size(),
                count(
                        consolidation.interactions(),
                        interaction -> interaction.eventType().name()),
                count(
                        consolidation.interactions(),
                        interaction -> interaction.eventType().quadClass().number()),
                busiest(consolidation.interactions()),
                folder);
    }

    private static <T, K extends Comparable<K>> SortedMap<K, Long> count(Collection<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static List<Map.Entry<String, Long>> busiest(List<Interaction> interactions) {
        return count(interactions, Interaction::dyad).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BUSIEST)
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
    }
}
