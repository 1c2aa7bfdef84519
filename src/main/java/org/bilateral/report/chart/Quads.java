package org.bilateral.report.chart;

import java.util.List;
import java.util.Locale;
import org.bilateral.ontology.QuadClass;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** What the four classes are called on pages, and their key. */
public final class Quads {
    private static final int KEY_STEP = 168;

    private Quads() {}

    /** The class of that number, 1 to 4, in words. */
    public static String name(int number) {
        return QuadClass.of(number).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All four names, in order. */
    public static List<String> names() {
        return List.of(name(1), name(2), name(3), name(4));
    }

    /** The key to the colours, in a row. */
    public static void key(Svg svg, double x, double y) {
        key(svg, x, y, 4);
    }

    /** The key in rows of so many. */
    static void key(Svg svg, double x, double y, int inRow) {
        for (int quad = 1; quad <= 4; quad++) {
            double left = x + (quad - 1) % inRow * KEY_STEP;
            double top = y + (quad - 1) / inRow * 20;
            svg.bar(new Box(left, top, 12, 12), 2, "quad" + quad, "")
                    .text(new Point(left + 18, top + 10), "", name(quad));
        }
    }

    /** The style of a mean score, −10 to 10. */
    static String tone(double score) {
        return score >= 0 ? "good" : "bad";
    }
}
