package org.bilateral.report.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.report.chart.Svg.Point;

/** Places for a network: all push each other away, pairs hold together. Starts on a circle: no chance in it. */
final class SpringLayout {
    private static final int ROUNDS = 300;
    private static final double GRAVITY = 2.2;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private final List<String> codes;
    private final double[][] pull;
    private final double[] x;
    private final double[] y;

    SpringLayout(List<String> codes, List<Flow> flows) {
        this.codes = codes;
        int size = codes.size();
        pull = new double[size][size];
        x = new double[size];
        y = new double[size];
        int most = flows.stream().mapToInt(Flow::count).max().orElse(1);
        for (Flow flow : flows) {
            int from = codes.indexOf(flow.from());
            int to = codes.indexOf(flow.to());
            pull[from][to] = pull[to][from] = 0.35 + 0.65 * Math.sqrt((double) flow.count() / most);
        }
        for (int i = 0; i < size; i++) {
            double radius = Math.sqrt((i + 0.5) / size);
            x[i] = radius * Math.cos(i * GOLDEN);
            y[i] = radius * Math.sin(i * GOLDEN);
        }
    }

    /** The place of each within the margins. */
    Map<String, Point> place(double width, double height, double margin) {
        for (int round = 0; round < ROUNDS; round++) {
            move(0.12 * (1 - (double) round / ROUNDS));
        }
        Map<String, Point> places = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            places.put(codes.get(i), new Point(spread(x, i, width, margin), spread(y, i, height, margin)));
        }
        return places;
    }

    private void move(double most) {
        int size = codes.size();
        double ideal = 1.9 / Math.sqrt(Math.max(1, size));
        double[] dx = new double[size];
        double[] dy = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    double distance = Math.max(0.01, Math.hypot(x[i] - x[j], y[i] - y[j]));
                    double force = ideal * ideal / distance - pull[i][j] * distance * distance / ideal;
                    dx[i] += (x[i] - x[j]) / distance * force;
                    dy[i] += (y[i] - y[j]) / distance * force;
                }
            }
            // towards the middle: pairs that know no others would drift away
            dx[i] -= GRAVITY * ideal * x[i];
            dy[i] -= GRAVITY * ideal * y[i];
        }
        for (int i = 0; i < size; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            x[i] += dx[i] / length * Math.min(length, most);
            y[i] += dy[i] / length * Math.min(length, most);
        }
    }

    private static double spread(double[] values, int index, double size, double margin) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high - low < 1e-9 ? size / 2 : margin + (size - 2 * margin) * (values[index] - low) / (high - low);
    }
}
