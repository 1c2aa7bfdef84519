package org.bilateral.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Place;
import org.bilateral.report.chart.Svg.Point;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    private static Path2D area(String path) {
        Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (String ring : path.substring(0, path.length() - 1).split("Z", -1)) {
            String[] pairs = ring.substring(1).split("L", -1);
            for (int i = 0; i < pairs.length; i++) {
                double x = Double.parseDouble(pairs[i].split(" ", -1)[0]);
                double y = Double.parseDouble(pairs[i].split(" ", -1)[1]);
                if (i == 0) {
                    area.moveTo(x, y);
                } else {
                    area.lineTo(x, y);
                }
            }
            area.closePath();
        }
        return area;
    }

    /** Outlines and projection fit together: a capital lies within its country, but for coasts that were smoothed. */
    @Test
    void setsCapitalsIntoTheirCountries() {
        List<String> outside = new ArrayList<>();
        int checked = 0;
        for (Place place : Ontology.load().listPlaces()) {
            for (Outlines.Shape shape : Outlines.world().shapes()) {
                if (place.capital() && shape.code().equals(place.countryCode())) {
                    Point at = Outlines.project(place.longitude(), place.latitude());
                    checked++;
                    if (!area(shape.path()).intersects(at.x() - 3, at.y() - 3, 6, 6)) {
                        outside.add(place.name());
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(150);
        assertThat(outside)
                .as("on islands too small for the scale, and beyond a de facto boundary")
                .containsExactlyInAnyOrder("El Aaiun", "Malabo", "Port Vila");
    }

    @Test
    void drawsNoShapeAcrossTheWholeMap() {
        for (Outlines.Shape shape : Outlines.world().shapes()) {
            String path = shape.path();
            for (String ring : path.substring(0, path.length() - 1).split("Z", -1)) {
                assertThat(area(ring + "Z").getBounds2D().getWidth())
                        .as(shape.name())
                        .isLessThan(Outlines.WIDTH / 2);
            }
        }
    }

    @Test
    void hasAnOutlineOfEveryLargeStateAndAFlagOfEveryState() {
        Set<String> codes =
                Outlines.world().shapes().stream().map(Outlines.Shape::code).collect(Collectors.toSet());
        assertThat(codes)
                .contains("CHN", "USA", "RUS", "XKX", "FJI", "NZL", "ISL")
                .hasSizeGreaterThan(170);
        Ontology.load().listActors().stream()
                .filter(actor -> !actor.isoNumeric().isEmpty())
                .forEach(actor ->
                        assertThat(Flags.has(actor.code())).as(actor.name()).isTrue());
    }

    @Test
    void keepsTheAxisReadable() {
        assertThat(List.of(1, 3, 9, 63, 180, 825, 1001).stream().map(Columns::round))
                .containsExactly(1, 4, 10, 80, 200, 1000, 2000);
    }
}
