package org.bilateral.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bilateral.report.chart.Svg.Point;

/** The conflict–cooperation score over time: a dot an interaction, a line for the mean of the last ten. */
public final class ScoreLine {
    private static final int WINDOW = 10;

    private ScoreLine() {}

    /**
     * Draws one dyad's or country's scores.
     *
     * @param scores sorted by day
     */
    public static Figure draw(String title, List<Score> scores) {
        Svg svg = new Svg(720, 260, title);
        for (int level = -10; level <= 10; level += 5) {
            svg.line(new Point(40, y(level)), new Point(700, y(level)), level == 0 ? 1.2 : 0.5, "grid");
            svg.text(new Point(34, y(level) + 4), "small end", String.valueOf(level));
        }
        List<List<String>> rows = new ArrayList<>();
        Point before = new Point(0, 0);
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            double x = x(scores, score.day());
            double mean = scores.subList(Math.max(0, i + 1 - WINDOW), i + 1).stream()
                    .mapToDouble(Score::value)
                    .average()
                    .orElse(0);
            if (i > 0) {
                svg.line(before, new Point(x, y(mean)), 1.6, "mean");
            }
            before = new Point(x, y(mean));
            String tip = score.day() + " " + score.what() + ": " + Markup.number(score.value());
            svg.dot(new Point(x, y(score.value())), 4, score.value() >= 0 ? "good" : "bad", tip);
            rows.add(List.of(score.day().toString(), score.what(), Markup.number(score.value()), Markup.number(mean)));
        }
        if (!scores.isEmpty()) {
            svg.text(new Point(40, 254), "small", scores.get(0).day().toString());
            svg.text(
                    new Point(700, 254),
                    "small end",
                    scores.get(scores.size() - 1).day().toString());
        }
        return new Figure(title, svg.finish(), List.of("day", "what", "score", "mean of the last ten"), rows);
    }

    private static double x(List<Score> scores, LocalDate day) {
        LocalDate first = scores.get(0).day();
        long span = Math.max(
                1, ChronoUnit.DAYS.between(first, scores.get(scores.size() - 1).day()));
        return 46 + 648.0 * ChronoUnit.DAYS.between(first, day) / span;
    }

    private static double y(double score) {
        return 125 - 11.5 * score;
    }

    /** What an interaction of that day is worth, −10 to 10. */
    public record Score(LocalDate day, String what, double value) {}
}
