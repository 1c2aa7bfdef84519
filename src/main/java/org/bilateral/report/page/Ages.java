package org.bilateral.report.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.report.chart.Stack;
import org.bilateral.report.data.Interaction;

/** Interactions by day, month or year, whichever gives a readable chart. */
final class Ages {
    private static final int MOST_DAYS = 75;
    private static final int MOST_MONTHS = 84;
    private static final int TAIL = 100;

    private Ages() {}

    /**
     * A stack for each day, month or year, also for empty ones. At most one in a hundred at either end, such as acts of
     * long ago that an article recalls, stand together in one stack.
     *
     * @param rows by day
     */
    static List<Stack> stacks(List<Interaction> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int tail = rows.size() / TAIL;
        LocalDate first = rows.get(tail).when().start();
        LocalDate last = rows.get(rows.size() - 1 - tail).when().start();
        ChronoUnit unit = unit(first, last);
        Map<String, int[]> counts = new TreeMap<>();
        for (LocalDate at = floor(first, unit); !at.isAfter(last); at = at.plus(1, unit)) {
            counts.put(name(at, unit), new int[4]);
        }
        int[] before = new int[4];
        int[] after = new int[4];
        for (Interaction row : rows) {
            LocalDate day = row.when().start();
            int[] own = counts.get(name(day, unit));
            int[] count = own != null ? own : day.isBefore(first) ? before : after;
            count[row.act().quad() - 1]++;
        }
        List<Stack> stacks = new ArrayList<>();
        add(stacks, "earlier", before);
        counts.forEach((name, count) -> stacks.add(Counts.stack(name, "", count)));
        add(stacks, "later", after);
        return List.copyOf(stacks);
    }

    private static void add(List<Stack> stacks, String name, int[] counts) {
        Stack stack = Counts.stack(name, "", counts);
        if (stack.total() > 0) {
            stacks.add(stack);
        }
    }

    private static ChronoUnit unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) <= MOST_DAYS) {
            return ChronoUnit.DAYS;
        }
        return ChronoUnit.MONTHS.between(first, last) <= MOST_MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static LocalDate floor(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    private static String name(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> day.toString();
            case MONTHS -> day.toString().substring(0, 7);
            default -> day.toString().substring(0, 4);
        };
    }
}
