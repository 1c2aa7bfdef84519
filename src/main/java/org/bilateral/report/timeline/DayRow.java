package org.bilateral.report.timeline;

import java.util.List;
import org.bilateral.report.chart.Drawing;
import org.bilateral.report.chart.Svg;
import org.bilateral.report.chart.Svg.Point;
import org.bilateral.report.data.When;

/**
 * The cards of one day, or of one week that is all that is known.
 *
 * @param when of all of them
 * @param ahead whether the day is still to come
 * @param lanes cards from top to bottom, by lane
 */
record DayRow(When when, boolean ahead, List<List<Card>> lanes) {
    private static final double ABOVE = 30;
    private static final double BELOW = 8;

    double height(Layout layout) {
        double highest = 0;
        for (List<Card> cards : lanes) {
            double height = cards.stream().mapToDouble(Card::height).sum() + Card.GAP * cards.size();
            highest = Math.max(highest, height);
        }
        return (layout.lanes() == 1 ? ABOVE : Math.max(0, 64 - highest)) + highest + BELOW;
    }

    void draw(Drawing drawing, Layout layout, double top) {
        Svg svg = drawing.svg();
        svg.line(new Point(layout.margin(), top - 7), new Point(layout.width() - layout.margin(), top - 7), 1, "grid");
        boolean week = when.precision().equals("week");
        double y = top;
        if (layout.lanes() == 1) {
            String day = (week ? "Week of " : Days.weekday(when.start()) + ", ") + Days.text(when.start());
            svg.text(new Point(layout.margin() + 4, top + 18), "lane", day);
            y += ABOVE;
        } else {
            String number = String.valueOf(when.start().getDayOfMonth());
            svg.text(new Point(layout.margin() + 4, top + 26), "day", number)
                    .text(new Point(layout.margin() + 50, top + 15), "detail", Days.month(when.start()))
                    .text(
                            new Point(layout.margin() + 50, top + 30),
                            "detail",
                            week ? "week of" : Days.weekday(when.start()));
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            double at = y;
            for (Card card : lanes.get(lane)) {
                card.draw(drawing, layout.laneLeft(lane), at, layout.laneWidth());
                at += card.height() + Card.GAP;
            }
        }
    }
}
