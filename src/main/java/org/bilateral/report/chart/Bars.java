package org.bilateral.report.chart;

import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** Horizontal bars, one a name. */
public final class Bars {
    private static final int WIDTH = 720;
    private static final int LABEL = 236;
    private static final int STEP = 26;
    private static final double LONGEST = 420;

    private Bars() {}

    /** Bars stacked by quad class, in the list's order. */
    public static Figure stacked(String title, String what, List<Stack> stacks) {
        Svg svg = Svg.withLinks(WIDTH, 40 + STEP * stacks.size(), title);
        int most = stacks.stream().mapToInt(Stack::total).max().orElse(1);
        double y = 5;
        for (Stack stack : stacks) {
            label(svg, stack, y);
            double x = LABEL;
            for (int quad = 1; quad <= 4; quad++) {
                int count = stack.counts().get(quad - 1);
                double width = LONGEST * count / most;
                if (count > 0) {
                    String tip = stack.name() + ": " + count + " " + Quads.name(quad);
                    svg.bar(new Box(x, y, width, 18), "quad" + quad, tip);
                }
                x += width;
            }
            svg.text(new Point(x + 6, y + 14), "", String.valueOf(stack.total()));
            y += STEP;
        }
        Quads.key(svg, 20, y + 12);
        return new Figure(
                title,
                "",
                svg.finish(),
                Stack.header(what),
                stacks.stream().map(Stack::row).toList());
    }

    private static void label(Svg svg, Stack stack, double y) {
        Point at = new Point(LABEL - 10, y + 14);
        String text = Markup.shorten(stack.name(), 34);
        if (stack.link().isEmpty()) {
            svg.text(at, "end", text);
        } else {
            svg.link(stack.link(), stack.name()).text(at, "end", text).endLink();
        }
    }

    /** Bars of one colour, in the map's order. */
    public static Figure plain(String title, String what, String counted, Map<String, Integer> counts) {
        Svg svg = new Svg(WIDTH, 10 + STEP * counts.size(), title);
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        double y = 5;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double width = Math.max(2, LONGEST * entry.getValue() / most);
            svg.text(new Point(LABEL - 10, y + 14), "end", Markup.shorten(entry.getKey(), 30))
                    .bar(new Box(LABEL, y, width, 18), "bar", entry.getKey() + ": " + entry.getValue())
                    .text(new Point(LABEL + 6 + width, y + 14), "", String.valueOf(entry.getValue()));
            y += STEP;
        }
        List<List<String>> rows = counts.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
        return new Figure(title, "", svg.finish(), List.of(what, counted), rows);
    }
}
