package org.bilateral.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Svg.Point;

/** The world: countries shaded by how much they have to do with others, places as dots. */
public final class WorldMap {
    private static final int LABELLED = 10;
    private static final int SHADES = 5;

    private WorldMap() {}

    /**
     * Draws the map.
     *
     * @param spots places, the busiest first
     * @param counts interactions by code of an actor
     * @param root the way to the site's first page
     */
    public static Figure draw(String title, List<Spot> spots, Map<String, Integer> counts, String root) {
        Svg svg = Svg.withLinks(Outlines.WIDTH, Outlines.HEIGHT, title);
        countries(svg, counts, root);
        int most = spots.stream().mapToInt(Spot::count).max().orElse(1);
        for (Spot spot : spots) {
            Point at = Outlines.project(spot.longitude(), spot.latitude());
            svg.dot(at, radius(spot, most), "spot", spot.name() + ": " + spot.count());
        }
        List<Point> taken = new ArrayList<>();
        for (Spot spot : spots) {
            Point at = Outlines.project(spot.longitude(), spot.latitude());
            boolean free = taken.stream()
                    .allMatch(other -> Math.abs(other.y() - at.y()) > 15 || Math.abs(other.x() - at.x()) > 90);
            if (taken.size() < LABELLED && free) {
                boolean right = at.x() < Outlines.WIDTH - 110;
                double gap = radius(spot, most) + 3;
                svg.text(
                        new Point(at.x() + (right ? gap : -gap), at.y() + 4),
                        right ? "place" : "place end",
                        Markup.shorten(spot.name(), 18));
                taken.add(at);
            }
        }
        return new Figure(
                title,
                "Countries are darker the more they take part; a dot is a place where something happened."
                        + " Outlines: Natural Earth, de facto boundaries.",
                svg.finish(),
                List.of("place or country", "interactions"),
                rows(spots, counts));
    }

    private static void countries(Svg svg, Map<String, Integer> counts, String root) {
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        for (Outlines.Shape shape : Outlines.world().shapes()) {
            int count = counts.getOrDefault(shape.code(), 0);
            if (count == 0) {
                svg.path(shape.path(), "land", shape.name());
            } else {
                int shade = (int) Math.ceil(SHADES * Math.log1p(count) / Math.log1p(most));
                // reached by pointer; the table and the index of countries hold the same for keyboards
                svg.raw("<a tabindex=\"-1\" aria-hidden=\"true\" href=\"" + root + "country/" + shape.code()
                                + ".html\">")
                        .path(shape.path(), "land shade" + shade, shape.name() + ": " + count)
                        .endLink();
            }
        }
    }

    private static double radius(Spot spot, int most) {
        return 2.5 + 7.5 * Math.sqrt((double) spot.count() / most);
    }

    private static List<List<String>> rows(List<Spot> spots, Map<String, Integer> counts) {
        List<List<String>> rows = new ArrayList<>();
        spots.forEach(spot -> rows.add(List.of(spot.name(), String.valueOf(spot.count()))));
        counts.forEach((code, count) -> rows.add(List.of(code, String.valueOf(count))));
        return rows;
    }

    /** A place, in decimal degrees, and how many interactions happened there. */
    public record Spot(String name, double latitude, double longitude, int count) {}
}
