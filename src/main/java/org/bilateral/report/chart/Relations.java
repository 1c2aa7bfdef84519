package org.bilateral.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** The charts of who has to do with whom. */
public final class Relations {
    private static final int SIZE = 560;

    private Relations() {}

    /** A square for every pair, darker the more there is: the acting country left, the other one above. */
    public static Figure matrix(String title, List<String> codes, List<Flow> flows) {
        double cell = 480.0 / Math.max(1, codes.size());
        Svg svg = new Svg(SIZE, SIZE, title);
        int most = flows.stream().mapToInt(Flow::count).max().orElse(1);
        for (int i = 0; i < codes.size(); i++) {
            svg.text(new Point(52, 60 + (i + 0.7) * cell), "small end", codes.get(i));
            svg.text(new Point(60 + (i + 0.5) * cell, 50), "small mid", codes.get(i));
        }
        for (Flow flow : flows) {
            int row = codes.indexOf(flow.from());
            int column = codes.indexOf(flow.to());
            int shade = 1 + (int) (4.0 * flow.count() / most);
            Box box = new Box(60 + column * cell, 60 + row * cell, cell - 1, cell - 1);
            svg.bar(box, "shade" + Math.min(4, shade), flow.tip());
        }
        return new Figure(title, svg.finish(), header(), rows(flows));
    }

    /** Countries on a circle; a line is wider the more there is, and coloured by whether it is friendly. */
    public static Figure network(String title, List<String> codes, List<Flow> flows) {
        Svg svg = new Svg(SIZE, SIZE, title);
        Map<String, Point> places = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            double angle = 2 * Math.PI * i / codes.size() - Math.PI / 2;
            places.put(codes.get(i), new Point(280 + 220 * Math.cos(angle), 280 + 220 * Math.sin(angle)));
        }
        int most = flows.stream().mapToInt(Flow::count).max().orElse(1);
        for (Flow flow : flows) {
            Point from = places.getOrDefault(flow.from(), new Point(280, 280));
            Point to = places.getOrDefault(flow.to(), new Point(280, 280));
            svg.line(from, to, 0.7 + 7.0 * flow.count() / most, "edge " + Quads.tone(flow.score()));
        }
        places.forEach((code, at) ->
                svg.dot(at, 17, "node", code).text(new Point(at.x(), at.y() + 4), "mid node", code));
        return new Figure(title, svg.finish(), header(), rows(flows));
    }

    private static List<String> header() {
        return List.of("source", "target", "interactions", "mean score");
    }

    private static List<List<String>> rows(List<Flow> flows) {
        List<List<String>> rows = new ArrayList<>();
        flows.forEach(flow ->
                rows.add(List.of(flow.from(), flow.to(), String.valueOf(flow.count()), Markup.number(flow.score()))));
        return rows;
    }
}
