package org.bilateral.report.chart;

import java.util.List;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** Columns over time, stacked by quad class. */
public final class Columns {
    private static final double HEIGHT = 220;
    private static final double LEFT = 48;
    private static final double FLOOR = HEIGHT + 12;
    private static final Shape WIDE = new Shape(960, 10, 4);
    private static final Shape NARROW = new Shape(358, 4, 2);

    private Columns() {}

    private record Shape(int width, int labels, int keysInRow) {}

    /**
     * Draws the columns.
     *
     * @param stacks one for every time, also those in which nothing happened
     */
    public static Figure draw(String title, List<Stack> stacks) {
        List<List<String>> rows = stacks.stream()
                .filter(stack -> stack.total() > 0)
                .map(Stack::row)
                .toList();
        String both = Figure.drawings(drawing(title, stacks, WIDE), drawing(title, stacks, NARROW));
        return new Figure(title, "", both, Stack.header("time"), rows);
    }

    private static String drawing(String title, List<Stack> stacks, Shape shape) {
        Svg svg = new Svg(shape.width, HEIGHT + 46 + 80.0 / shape.keysInRow, title);
        int top = round(stacks.stream().mapToInt(Stack::total).max().orElse(1));
        double unit = HEIGHT / top;
        grid(svg, top, shape.width - 8);
        double step = (shape.width - LEFT - 12) / Math.max(1, stacks.size());
        int every = Math.max(1, (int) Math.ceil(stacks.size() / (double) shape.labels));
        for (int i = 0; i < stacks.size(); i++) {
            double x = LEFT + 2 + i * step;
            stack(svg, new Box(x, FLOOR, Math.max(0.6, Math.min(46, step * 0.86)), unit), stacks.get(i));
            if (i % every == 0) {
                svg.text(new Point(x, FLOOR + 18), "small", stacks.get(i).name());
            }
        }
        Quads.key(svg, Math.min(LEFT, shape.width / 20.0), FLOOR + 36, shape.keysInRow);
        return svg.finish();
    }

    private static void grid(Svg svg, int top, double right) {
        for (int line = 0; line <= 4; line++) {
            if (top % 4 == 0 || line % 4 == 0) {
                double y = FLOOR - HEIGHT * line / 4;
                svg.line(new Point(LEFT, y), new Point(right, y), 1, "grid");
                svg.text(new Point(LEFT - 8, y + 4), "small end", String.valueOf(top * line / 4));
            }
        }
    }

    private static void stack(Svg svg, Box foot, Stack stack) {
        double y = foot.y();
        for (int quad = 1; quad <= 4; quad++) {
            int count = stack.counts().get(quad - 1);
            if (count > 0) {
                double height = count * foot.height();
                y -= height;
                String tip = stack.name() + ": " + count + " " + Quads.name(quad) + ", " + stack.total() + " in all";
                svg.bar(new Box(foot.x(), y, foot.width(), height), "quad" + quad, tip);
            }
        }
    }

    /** The next number that makes a readable axis. */
    static int round(int most) {
        int power = 1;
        while (most > 10 * power) {
            power *= 10;
        }
        for (int step : new int[] {1, 2, 4, 6, 8, 10}) {
            if (most <= step * power) {
                return step * power;
            }
        }
        return most;
    }
}
