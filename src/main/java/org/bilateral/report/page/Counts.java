package org.bilateral.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bilateral.report.chart.Flow;
import org.bilateral.report.chart.WorldMap.Spot;

/** What the charts count. */
final class Counts {
    private Counts() {}

    /** The most frequent values, most frequent first; empty ones do not count. */
    static Map<String, Integer> top(List<Row> rows, Function<Row, String> value, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(value.apply(row), 1, Integer::sum));
        counts.remove("");
        Map<String, Integer> top = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .forEach(entry -> top.put(entry.getKey(), entry.getValue()));
        return top;
    }

    /** By day, month or year, whichever gives few columns: four numbers, the quad classes. */
    static Map<String, int[]> overTime(List<Row> rows) {
        for (int length : new int[] {10, 7, 4}) {
            Map<String, int[]> counts = new TreeMap<>();
            for (Row row : rows) {
                counts.computeIfAbsent(row.get("date_start").substring(0, length), key -> new int[4])[row.quad() - 1]++;
            }
            if (counts.size() <= 60 || length == 4) {
                return counts;
            }
        }
        return Map.of();
    }

    /** The pairs among those countries, the busiest first. */
    static List<Flow> flows(List<Row> rows, List<String> codes) {
        Map<String, List<Row>> pairs = new TreeMap<>();
        for (Row row : rows) {
            if (codes.contains(row.get("source_code")) && codes.contains(row.get("target_code"))) {
                pairs.computeIfAbsent(row.get("source_code") + " " + row.get("target_code"), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return pairs.values().stream()
                .map(list -> new Flow(
                        list.get(0).get("source_code"),
                        list.get(0).get("target_code"),
                        list.size(),
                        list.stream().mapToDouble(Row::score).average().orElse(0)))
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .toList();
    }

    /** The places with coordinates, the busiest first. */
    static List<Spot> spots(List<Row> rows) {
        Map<String, Spot> spots = new TreeMap<>();
        for (Row row : rows) {
            if (!row.get("latitude").isEmpty()) {
                double latitude = Double.parseDouble(row.get("latitude"));
                double longitude = Double.parseDouble(row.get("longitude"));
                Spot one = new Spot(row.get("place_name"), latitude, longitude, 1);
                spots.merge(
                        row.get("place_id") + row.get("place_name"),
                        one,
                        (a, b) -> new Spot(a.name(), a.latitude(), a.longitude(), a.count() + 1));
            }
        }
        return spots.values().stream()
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .limit(300)
                .toList();
    }
}
