package org.bilateral.report.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.report.chart.Svg.Point;

/** Actors as dots, pairs as lines: wider the more there is, coloured by whether it is friendly. */
public final class Network {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;
    private static final double MARGIN = 34;

    private Network() {}

    /**
     * Draws the network.
     *
     * @param flows of unordered pairs, the busiest first
     * @param root the way to the site's first page
     */
    public static Figure draw(String title, List<Flow> flows, String root) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Flow flow : flows) {
            weights.merge(flow.from(), flow.count(), Integer::sum);
            weights.merge(flow.to(), flow.count(), Integer::sum);
        }
        List<String> codes = List.copyOf(weights.keySet());
        Map<String, Point> places = new SpringLayout(codes, flows).place(WIDTH, HEIGHT, MARGIN);
        Svg svg = Svg.withLinks(WIDTH, HEIGHT, title);
        int most = flows.stream().mapToInt(Flow::count).max().orElse(1);
        for (Flow flow : flows) {
            double width = 1 + 9 * Math.sqrt((double) flow.count() / most);
            svg.line(
                    places.getOrDefault(flow.from(), new Point(0, 0)),
                    places.getOrDefault(flow.to(), new Point(0, 0)),
                    width,
                    "edge " + Quads.tone(flow.score()),
                    flow.tip(" and "));
        }
        int heaviest = weights.values().stream().max(Integer::compare).orElse(1);
        places.forEach((code, at) -> {
            int weight = weights.getOrDefault(code, 0);
            double radius = 13 + 13 * Math.sqrt((double) weight / heaviest);
            svg.link(root + "country/" + code + ".html", code)
                    .dot(at, radius, "node", code + ": " + weight)
                    .text(new Point(at.x(), at.y() + 4), "mid node", Markup.shorten(code, 6))
                    .endLink();
        });
        return new Figure(
                title,
                "Blue lines are friendly on average, red ones hostile; the wider, the more interactions.",
                svg.finish(),
                List.of("one", "other", "interactions", "mean score"),
                Matrix.rows(flows));
    }
}
