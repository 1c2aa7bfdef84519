package org.bilateral.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** The conflict–cooperation score over time: a dot an interaction, a line for the mean of the last ten. */
public final class ScoreLine {
    private static final int WINDOW = 10;
    private static final double LEFT = 48;
    private static final double WIDE = 960;
    private static final double NARROW = 358;
    private static final double BOTTOM = 270;

    private final List<Score> scores;
    private final double width;

    private ScoreLine(List<Score> scores, double width) {
        this.scores = scores;
        this.width = width;
    }

    /**
     * Draws one dyad's scores.
     *
     * @param scores sorted by day
     */
    public static Figure draw(String title, List<Score> scores) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            String level = Markup.number(mean(scores, i));
            rows.add(List.of(score.day().toString(), score.what(), Markup.number(score.value()), level));
        }
        return new Figure(
                title,
                "Goldstein's scale: +10 most cooperative, −10 most hostile. A dot is an interaction and leads to its"
                        + " evidence; the line is the mean of the last ten.",
                Figure.drawings(new ScoreLine(scores, WIDE).draw(title), new ScoreLine(scores, NARROW).draw(title)),
                List.of("day", "what", "score", "mean of the last ten"),
                rows);
    }

    private String draw(String title) {
        Svg svg = Svg.withLinks(width, BOTTOM + 28, title);
        svg.bar(new Box(LEFT, y(10), width - LEFT - 8, y(0) - y(10)), "band good", "");
        svg.bar(new Box(LEFT, y(0), width - LEFT - 8, y(-10) - y(0)), "band bad", "");
        for (int level = -10; level <= 10; level += 5) {
            svg.line(new Point(LEFT, y(level)), new Point(width - 8, y(level)), level == 0 ? 1.6 : 0.6, "grid");
            svg.text(new Point(LEFT - 8, y(level) + 4), "small end", (level > 0 ? "+" : "") + level);
        }
        StringBuilder mean = new StringBuilder();
        for (int i = 0; i < scores.size(); i++) {
            mean.append(i == 0 ? 'M' : 'L').append(Svg.number(x(i)) + " " + Svg.number(y(mean(scores, i))));
        }
        svg.path(mean.toString(), "mean", "");
        dots(svg);
        days(svg);
        return svg.finish();
    }

    private void dots(Svg svg) {
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            String tip = score.day() + " " + score.what() + ": " + Markup.number(score.value());
            svg.raw("<a tabindex=\"-1\" aria-hidden=\"true\" href=\"" + Markup.escape(score.link()) + "\">")
                    .dot(
                            new Point(x(i), y(score.value())),
                            scores.size() > 300 ? 2.5 : 4.5,
                            Quads.tone(score.value()) + (score.planned() ? " ahead" : ""),
                            tip)
                    .endLink();
        }
    }

    private void days(Svg svg) {
        if (!scores.isEmpty()) {
            LocalDate first = scores.get(0).day();
            LocalDate last = scores.get(scores.size() - 1).day();
            svg.text(new Point(LEFT, BOTTOM + 18), "small", first.toString());
            svg.text(new Point(width - 8, BOTTOM + 18), "small end", last.toString());
            long span = ChronoUnit.DAYS.between(first, last);
            if (span > 8) {
                String middle = first.plusDays(span / 2).toString();
                svg.text(new Point((LEFT + width - 8) / 2, BOTTOM + 18), "small mid", middle);
            }
        }
    }

    private static double mean(List<Score> scores, int last) {
        return scores.subList(Math.max(0, last + 1 - WINDOW), last + 1).stream()
                .mapToDouble(Score::value)
                .average()
                .orElse(0);
    }

    private double x(int index) {
        LocalDate first = scores.get(0).day();
        long span = ChronoUnit.DAYS.between(first, scores.get(scores.size() - 1).day());
        double share = span == 0
                ? 0.5
                : (double) ChronoUnit.DAYS.between(first, scores.get(index).day()) / span;
        return LEFT + 8 + (width - LEFT - 24) * share;
    }

    private static double y(double score) {
        return BOTTOM / 2 + 5 - 12.6 * score;
    }

    /** What an interaction of that day is worth, −10 to 10, and where its evidence is. */
    public record Score(LocalDate day, String what, double value, boolean planned, String link) {}
}
