package org.bilateral.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.bilateral.report.chart.Svg.Point;

/**
 * The countries of the world as paths, projected and ready to draw.
 *
 * @param shapes one a country
 */
record Outlines(List<Shape> shapes) {
    static final double WIDTH = 960;
    static final double HEIGHT = 450;
    /** Degrees; ice alone lies farther south. */
    private static final double SOUTH = -57;

    private static final double NORTH = 84;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private static final Outlines WORLD = read();

    /** A country; the code is empty where there is none. */
    record Shape(String name, String code, String path) {}

    static Outlines world() {
        return WORLD;
    }

    private static Outlines read() {
        List<Shape> shapes = new ArrayList<>();
        for (ResourceRow row : ResourceTable.read(Outlines.class, "outlines.tsv", List.of("name", "code", "rings"))) {
            shapes.add(new Shape(row.text("name"), row.text("code"), path(row.text("rings"))));
        }
        return new Outlines(List.copyOf(shapes));
    }

    private static String path(String rings) {
        StringBuilder out = new StringBuilder();
        for (String ring : rings.split(";", -1)) {
            String command = "M";
            for (String pair : ring.split(" ", -1)) {
                int comma = pair.indexOf(',');
                Point at = project(
                        Double.parseDouble(pair.substring(0, comma)), Double.parseDouble(pair.substring(comma + 1)));
                out.append(command).append(Svg.number(at.x())).append(' ').append(Svg.number(at.y()));
                command = "L";
            }
            out.append('Z');
        }
        return out.toString();
    }

    /** Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true to each other. */
    static Point project(double longitude, double latitude) {
        double left = raw(-180, 0).x();
        double top = raw(0, NORTH).y();
        double scale = WIDTH / (2 * -left);
        Point at = raw(longitude, Math.max(SOUTH, Math.min(NORTH, latitude)));
        return new Point((at.x() - left) * scale, (top - at.y()) * scale);
    }

    private static Point raw(double longitude, double latitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        return new Point(x, t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
