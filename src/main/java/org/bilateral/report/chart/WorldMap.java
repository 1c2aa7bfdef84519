package org.bilateral.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.report.chart.Svg.Point;

/** Places on a grid of longitude and latitude, without coasts: only coordinates are drawn. */
public final class WorldMap {
    private static final int LABELLED = 12;

    private WorldMap() {}

    /** A dot for each place, larger the more happened there; the first few are labelled. */
    public static Figure draw(String title, List<Spot> spots) {
        Svg svg = new Svg(720, 370, title);
        for (int longitude = -180; longitude <= 180; longitude += 30) {
            svg.line(at(longitude, -90), at(longitude, 90), longitude == 0 ? 1.2 : 0.5, "grid");
        }
        for (int latitude = -90; latitude <= 90; latitude += 30) {
            svg.line(at(-180, latitude), at(180, latitude), latitude == 0 ? 1.2 : 0.5, "grid");
            svg.text(at(-179, latitude + 1), "small", latitude + "°");
        }
        int most = spots.stream().mapToInt(Spot::count).max().orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (Spot spot : spots) {
            Point point = at(spot.longitude(), spot.latitude());
            svg.dot(point, 3 + 7 * Math.sqrt((double) spot.count() / most), "spot", spot.name() + ": " + spot.count());
            if (rows.size() < LABELLED) {
                svg.text(new Point(point.x() + 8, point.y() + 4), "small", spot.name());
            }
            rows.add(List.of(spot.name(), String.valueOf(spot.count())));
        }
        return new Figure(title, svg.finish(), List.of("place", "interactions"), rows);
    }

    private static Point at(double longitude, double latitude) {
        return new Point((longitude + 180) * 2, 5 + (90 - latitude) * 2);
    }

    /** A place, in decimal degrees, and how many interactions happened there. */
    public record Spot(String name, double latitude, double longitude, int count) {}
}
