package org.bilateral.report.chart;

import java.util.List;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** A square for every pair: the acting one left, the other one above. */
public final class Matrix {
    private static final double EDGE = 66;
    private static final int SHADES = 5;

    private Matrix() {}

    /**
     * Draws the matrix.
     *
     * @param codes the actors, in order
     * @param flows what is between them
     * @param root the way to the site's first page
     */
    public static Figure draw(String title, List<String> codes, List<Flow> flows, String root) {
        double cell = Math.min(40, 600.0 / Math.max(1, codes.size()));
        double size = EDGE + cell * codes.size() + 6;
        Svg svg = Svg.withLinks(size, size, title);
        for (int i = 0; i < codes.size(); i++) {
            String address = root + "country/" + codes.get(i) + ".html";
            svg.link(address, codes.get(i))
                    .text(new Point(EDGE - 8, EDGE + (i + 0.5) * cell + 4), "small end", codes.get(i))
                    .endLink()
                    .text(new Point(EDGE + (i + 0.5) * cell, EDGE - (i % 2 == 0 ? 8 : 22)), "small mid", codes.get(i));
            svg.bar(new Box(EDGE + i * cell, EDGE + i * cell, cell - 2, cell - 2), 3, "self", "");
        }
        int most = flows.stream().mapToInt(Flow::count).max().orElse(1);
        for (Flow flow : flows) {
            if (!flow.from().equals(flow.to())) {
                square(svg, codes, flow, most, cell);
            }
        }
        return new Figure(
                title,
                "Rows act, columns are acted upon; where the order means nothing, the pair stands once.",
                svg.finish(),
                header(),
                rows(flows));
    }

    private static void square(Svg svg, List<String> codes, Flow flow, int most, double cell) {
        double x = EDGE + codes.indexOf(flow.to()) * cell;
        double y = EDGE + codes.indexOf(flow.from()) * cell;
        // logarithmic: one busy pair would leave all others pale
        int shade = (int) Math.ceil(SHADES * Math.log1p(flow.count()) / Math.log1p(most));
        svg.bar(new Box(x, y, cell - 2, cell - 2), 3, "shade" + shade, flow.tip(" towards "));
        if (cell >= 24) {
            svg.text(
                    new Point(x + cell / 2 - 1, y + cell / 2 + 3), "cell mid on" + shade, String.valueOf(flow.count()));
        }
    }

    static List<String> header() {
        return List.of("source", "target", "interactions", "mean score");
    }

    static List<List<String>> rows(List<Flow> flows) {
        return flows.stream()
                .map(flow -> List.of(flow.from(), flow.to(), String.valueOf(flow.count()), Markup.number(flow.score())))
                .toList();
    }
}
