package org.bilateral.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** The charts of counts. */
public final class Charts {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;

    private Charts() {}

    /** Horizontal bars, one a name, in the map's order. */
    public static Figure bars(String title, String what, Map<String, Integer> counts) {
        Svg svg = new Svg(WIDTH, 10 + 24 * counts.size(), title);
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        List<List<String>> rows = new ArrayList<>();
        double y = 5;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double width = Math.max(2, 460.0 * entry.getValue() / most);
            String tip = entry.getKey() + ": " + entry.getValue();
            svg.text(new Point(190, y + 14), "end", Markup.shorten(entry.getKey(), 28))
                    .bar(new Box(200, y, width, 18), "bar", tip)
                    .text(new Point(206 + width, y + 14), "", String.valueOf(entry.getValue()));
            rows.add(List.of(entry.getKey(), String.valueOf(entry.getValue())));
            y += 24;
        }
        return new Figure(title, svg.finish(), List.of(what, "interactions"), rows);
    }

    /**
     * Columns over time, stacked by quad class.
     *
     * @param counts by time four numbers, the quad classes 1 to 4
     */
    public static Figure overTime(String title, Map<String, int[]> counts) {
        Svg svg = new Svg(WIDTH, HEIGHT + 60, title);
        int most = counts.values().stream().mapToInt(Charts::sum).max().orElse(1);
        double step = (WIDTH - 60.0) / Math.max(1, counts.size());
        List<List<String>> rows = new ArrayList<>();
        svg.text(new Point(34, 20), "end", String.valueOf(most)).text(new Point(34, HEIGHT + 10), "end", "0");
        svg.line(new Point(40, HEIGHT + 10), new Point(WIDTH - 20, HEIGHT + 10), 1, "axis");
        int column = 0;
        int every = Math.max(1, (int) Math.ceil(counts.size() / 9.0));
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            double x = 42 + column * step;
            stack(svg, new Box(x, 10, Math.max(0.6, Math.min(40, step - 1)), (HEIGHT - 4.0) / most), entry);
            if (column % every == 0) {
                svg.text(new Point(x, HEIGHT + 28), "small", entry.getKey());
            }
            rows.add(row(entry));
            column++;
        }
        for (int quad = 0; quad < 4; quad++) {
            svg.bar(new Box(42 + quad * 170, HEIGHT + 42, 12, 12), "quad" + (quad + 1), Quads.name(quad + 1))
                    .text(new Point(60 + quad * 170, HEIGHT + 53), "small", Quads.name(quad + 1));
        }
        return new Figure(
                title, svg.finish(), List.of("time", Quads.name(1), Quads.name(2), Quads.name(3), Quads.name(4)), rows);
    }

    private static void stack(Svg svg, Box column, Map.Entry<String, int[]> entry) {
        double y = HEIGHT + 10;
        for (int quad = 0; quad < 4; quad++) {
            int count = entry.getValue()[quad];
            if (count > 0) {
                double height = count * column.height();
                y -= height;
                svg.bar(
                        new Box(column.x(), y, column.width(), height),
                        "quad" + (quad + 1),
                        entry.getKey() + ": " + count + " " + Quads.name(quad + 1));
            }
        }
    }

    private static List<String> row(Map.Entry<String, int[]> entry) {
        List<String> cells = new ArrayList<>(List.of(entry.getKey()));
        for (int count : entry.getValue()) {
            cells.add(String.valueOf(count));
        }
        return cells;
    }

    private static int sum(int[] counts) {
        return counts[0] + counts[1] + counts[2] + counts[3];
    }
}
