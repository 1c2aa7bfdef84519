package org.bilateral.report.timeline;

import java.util.List;
import org.bilateral.report.data.Interaction;

/** How the picture is laid out; all sizes are in pixels. A rail of no width sets the days above the cards. */
enum Layout {
    /** For a screen, a page, a slide. */
    WIDE(1200, 30, 136, 3),
    /** For a telephone. */
    NARROW(390, 8, 0, 1);

    private static final double GAP = 14;

    private final double width;
    private final double margin;
    private final double rail;
    private final int lanes;

    Layout(double width, double margin, double rail, int lanes) {
        this.width = width;
        this.margin = margin;
        this.rail = rail;
        this.lanes = lanes;
    }

    double width() {
        return width;
    }

    double margin() {
        return margin;
    }

    int lanes() {
        return lanes;
    }

    double laneWidth() {
        return (width - 2 * margin - rail - (lanes - 1) * GAP) / lanes;
    }

    double laneLeft(int lane) {
        return margin + rail + lane * (laneWidth() + GAP);
    }

    /** The lane of an interaction: acts of the country, acts together, acts towards it. */
    int lane(Interaction interaction, String country) {
        if (lanes == 1) {
            return 0;
        }
        if (Telling.together(interaction)) {
            return 1;
        }
        return interaction.source().code().equals(country) ? 0 : 2;
    }

    /** What the lanes are called. */
    List<String> names(String country) {
        return lanes == 1 ? List.of() : List.of(country + " → others", "Together", "Others → " + country);
    }
}
