package org.bilateral.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bilateral.ontology.EventType;
import org.bilateral.report.chart.Flow;
import org.bilateral.report.chart.Stack;
import org.bilateral.report.chart.WorldMap.Spot;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Party;
import org.bilateral.report.data.Place;

/** What the charts count. */
final class Counts {
    private static final int SPOTS = 250;

    private Counts() {}

    /** The most frequent types, most frequent first, each by quad class. */
    static List<Stack> types(List<Interaction> rows) {
        return stacks(rows, row -> row.act().type(), row -> row.act().type(), type -> "", EventType.values().length);
    }

    /**
     * The most frequent values, most frequent first, each by quad class.
     *
     * @param value what is counted
     * @param name what it is called
     * @param link where it leads
     */
    static List<Stack> stacks(
            List<Interaction> rows,
            Function<Interaction, String> value,
            Function<Interaction, String> name,
            UnaryOperator<String> link,
            int most) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Interaction row : rows) {
            String key = value.apply(row);
            counts.computeIfAbsent(key, fresh -> new int[4])[row.act().quad() - 1]++;
            names.putIfAbsent(key, name.apply(row));
        }
        return counts.entrySet().stream()
                .map(entry -> stack(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        link.apply(entry.getKey()),
                        entry.getValue()))
                .sorted(Comparator.comparing(Stack::total).reversed())
                .limit(most)
                .toList();
    }

    static Stack stack(String name, String link, int[] counts) {
        return new Stack(name, link, List.of(counts[0], counts[1], counts[2], counts[3]));
    }

    /** How often each actor takes part, the busiest first. */
    static Map<String, Integer> actors(List<Interaction> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Interaction row : rows) {
            counts.merge(row.source().code(), 1, Integer::sum);
            counts.merge(row.target().code(), 1, Integer::sum);
        }
        return sorted(counts);
    }

    static Map<String, Integer> sorted(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The name of each actor by code. */
    static Map<String, String> names(List<Interaction> rows) {
        Map<String, String> names = new TreeMap<>();
        for (Interaction row : rows) {
            for (Party party : List.of(row.source(), row.target())) {
                names.put(party.code(), party.name());
            }
        }
        return names;
    }

    /** From source to target among those actors, the busiest first. */
    static List<Flow> directed(List<Interaction> rows, List<String> codes) {
        return flows(
                rows.stream()
                        .filter(row -> codes.contains(row.source().code())
                                && codes.contains(row.target().code()))
                        .toList(),
                row -> row.source().code() + " " + row.target().code());
    }

    /** Between the two of each pair, the busiest first. */
    static List<Flow> mutual(List<Interaction> rows, int most) {
        return flows(rows, row -> {
                    String source = row.source().code();
                    String target = row.target().code();
                    return source.compareTo(target) <= 0 ? source + " " + target : target + " " + source;
                })
                .stream()
                .limit(most)
                .toList();
    }

    private static List<Flow> flows(List<Interaction> rows, Function<Interaction, String> pair) {
        Map<String, List<Double>> pairs = new TreeMap<>();
        rows.forEach(row -> pairs.computeIfAbsent(pair.apply(row), key -> new ArrayList<>())
                .add(row.act().score()));
        return pairs.entrySet().stream()
                .map(entry -> new Flow(
                        entry.getKey().substring(0, entry.getKey().indexOf(' ')),
                        entry.getKey().substring(entry.getKey().indexOf(' ') + 1),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0)))
                .sorted(Comparator.comparing(Flow::count).reversed())
                .toList();
    }

    /** The places with coordinates, the busiest first. */
    static List<Spot> spots(List<Interaction> rows) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (Interaction row : rows) {
            if (row.place().located()) {
                counts.merge(row.place(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Spot(
                        entry.getKey().name(),
                        entry.getKey().latitude(),
                        entry.getKey().longitude(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Spot::count).reversed().thenComparing(Spot::name))
                .limit(SPOTS)
                .toList();
    }
}
