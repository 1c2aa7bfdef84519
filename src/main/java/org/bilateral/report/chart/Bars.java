package org.bilateral.report.chart;

import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** Horizontal bars, one a name. */
public final class Bars {
    private static final int STEP = 26;

    private Bars() {}

    /** How bars are laid out, in pixels. */
    private enum Layout {
        WIDE(720, 236, 34, 4),
        NARROW(358, 148, 18, 2);

        private final int width;
        private final int label;
        private final int letters;
        private final int keysInRow;

        Layout(int width, int label, int letters, int keysInRow) {
            this.width = width;
            this.label = label;
            this.letters = letters;
            this.keysInRow = keysInRow;
        }

        double length(int count, int most) {
            return (width - label - 44.0) * count / most;
        }

        /** Height of the key below the bars. */
        int foot() {
            return 20 + 80 / keysInRow;
        }
    }

    /** Bars stacked by quad class, in the list's order. */
    public static Figure stacked(String title, String what, List<Stack> stacks) {
        return new Figure(
                title,
                "",
                Figure.drawings(stacked(title, stacks, Layout.WIDE), stacked(title, stacks, Layout.NARROW)),
                Stack.header(what),
                stacks.stream().map(Stack::row).toList());
    }

    private static String stacked(String title, List<Stack> stacks, Layout layout) {
        Svg svg = Svg.withLinks(layout.width, layout.foot() + STEP * stacks.size(), title);
        int most = stacks.stream().mapToInt(Stack::total).max().orElse(1);
        double y = 5;
        for (Stack stack : stacks) {
            label(svg, stack, y, layout);
            double x = layout.label;
            for (int quad = 1; quad <= 4; quad++) {
                int count = stack.counts().get(quad - 1);
                double width = layout.length(count, most);
                if (count > 0) {
                    String tip = stack.name() + ": " + count + " " + Quads.name(quad);
                    svg.bar(new Box(x, y, width, 18), "quad" + quad, tip);
                }
                x += width;
            }
            svg.text(new Point(x + 6, y + 14), "", String.valueOf(stack.total()));
            y += STEP;
        }
        Quads.key(svg, 20, y + 12, layout.keysInRow);
        return svg.finish();
    }

    private static void label(Svg svg, Stack stack, double y, Layout layout) {
        Point at = new Point(layout.label - 10, y + 14);
        String text = Markup.shorten(stack.name(), layout.letters);
        if (stack.link().isEmpty()) {
            svg.text(at, "end", text);
        } else {
            svg.link(stack.link(), stack.name()).text(at, "end", text).endLink();
        }
    }

    /** Bars of one colour, in the map's order. */
    public static Figure plain(String title, String what, String counted, Map<String, Integer> counts) {
        List<List<String>> rows = counts.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
        return new Figure(
                title,
                "",
                Figure.drawings(plain(title, counts, Layout.WIDE), plain(title, counts, Layout.NARROW)),
                List.of(what, counted),
                rows);
    }

    private static String plain(String title, Map<String, Integer> counts, Layout layout) {
        Svg svg = new Svg(layout.width, 10 + STEP * counts.size(), title);
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        double y = 5;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double width = Math.max(2, layout.length(entry.getValue(), most));
            svg.text(new Point(layout.label - 10, y + 14), "end", Markup.shorten(entry.getKey(), layout.letters))
                    .bar(new Box(layout.label, y, width, 18), "bar", entry.getKey() + ": " + entry.getValue())
                    .text(new Point(layout.label + 6 + width, y + 14), "", String.valueOf(entry.getValue()));
            y += STEP;
        }
        return svg.finish();
    }
}
