package org.bilateral.consolidate.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.bilateral.consolidate.Interaction;
import org.bilateral.extract.Status;

/** Counts of occurred interactions for each ordered pair and month or day: the panel most analyses start from. */
public final class Panel {
    /** The length of time that one row covers. */
    public enum Period {
        DAY,
        MONTH
    }

    /**
     * One row.
     *
     * @param period {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @param quadCounts interactions of the quad classes 1 to 4
     * @param goldsteinSum sum over the interactions; divide by {@link #count()} for the mean
     */
    public record Cell(String source, String target, String period, List<Integer> quadCounts, double goldsteinSum) {
        public Cell {
            quadCounts = List.copyOf(quadCounts);
        }

        /** Interactions in all four classes. */
        public int count() {
            return quadCounts.stream().mapToInt(Integer::intValue).sum();
        }

        /** The two codes in alphabetical order, joined by a hyphen. */
        public String dyad() {
            return source.compareTo(target) <= 0 ? source + "-" + target : target + "-" + source;
        }
    }

    private record Key(String dyad, String source, String target, String period) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int by = dyad.compareTo(other.dyad);
            by = by != 0 ? by : source.compareTo(other.source);
            return by != 0 ? by : period.compareTo(other.period);
        }
    }

    private static final class Sum {
        private final int[] quads = new int[4];
        private double goldstein;

        private Cell cell(Key key) {
            return new Cell(
                    key.source, key.target, key.period, List.of(quads[0], quads[1], quads[2], quads[3]), goldstein);
        }
    }

    private final Period period;
    private final TreeMap<Key, Sum> sums = new TreeMap<>();

    private Panel(Period period) {
        this.period = period;
    }

    /**
     * The panel of the occurred interactions whose date is at least as precise as the period.
     *
     * @param interactions sorted by id, so that sums of fractions come out the same in every run
     * @param goldstein the scale's value for an interaction
     * @param balanced whether each pair gets a row, zero if need be, for every period from the first to the last
     * @return sorted by dyad, source, period
     */
    public static List<Cell> of(
            Collection<Interaction> interactions,
            ToDoubleFunction<Interaction> goldstein,
            Period period,
            boolean balanced) {
        Panel panel = new Panel(period);
        interactions.stream()
                .filter(i -> i.status() == Status.OCCURRED && panel.isPrecise(i))
                .forEach(i -> panel.add(i, goldstein.applyAsDouble(i)));
        if (balanced) {
            panel.balance();
        }
        List<Cell> cells = new ArrayList<>(panel.sums.size());
        panel.sums.forEach((key, sum) -> cells.add(sum.cell(key)));
        return List.copyOf(cells);
    }

    private boolean isPrecise(Interaction interaction) {
        return switch (interaction.date().precision()) {
            case "day" -> true;
            case "week", "month" -> period == Period.MONTH;
            default -> false;
        };
    }

    private void add(Interaction interaction, double goldstein) {
        Key key = new Key(
                interaction.dyad(),
                interaction.source().code(),
                interaction.target().code(),
                label(interaction.date().start()));
        Sum sum = sums.computeIfAbsent(key, k -> new Sum());
        sum.quads[interaction.eventType().quadClass().number() - 1]++;
        sum.goldstein += goldstein;
    }

    private String label(LocalDate day) {
        return period == Period.DAY ? day.toString() : YearMonth.from(day).toString();
    }

    private void balance() {
        if (sums.isEmpty()) {
            return;
        }
        TreeSet<String> labels = new TreeSet<>();
        TreeSet<Key> pairs = new TreeSet<>();
        for (Key key : sums.keySet()) {
            labels.add(key.period);
            pairs.add(new Key(key.dyad, key.source, key.target, ""));
        }
        List<String> calendar = calendar(labels.first(), labels.last());
        for (Key pair : pairs) {
            for (String label : calendar) {
                sums.computeIfAbsent(new Key(pair.dyad, pair.source, pair.target, label), k -> new Sum());
            }
        }
    }

    private List<String> calendar(String first, String last) {
        List<String> labels = new ArrayList<>();
        LocalDate day = LocalDate.parse(period == Period.DAY ? first : first + "-01");
        for (String label = first; label.compareTo(last) <= 0; label = label(day)) {
            labels.add(label);
            day = period == Period.DAY ? day.plusDays(1) : day.plusMonths(1);
        }
        return labels;
    }
}
