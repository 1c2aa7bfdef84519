package org.bilateral.report.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bilateral.report.chart.Drawing;
import org.bilateral.report.chart.Quads;
import org.bilateral.report.chart.Svg;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;
import org.bilateral.report.data.Interaction;

/** The picture: days from top to bottom, in three lanes what a country did, did with others, and had done to it. */
final class Timeline {
    private static final double DIVIDER = 42;
    private static final double FOOT = 40;

    private final Choice choice;
    private final Layout layout;
    private final List<DayRow> rows = new ArrayList<>();

    /** @param evidence where the evidence of an interaction is */
    Timeline(Choice choice, Layout layout, Function<Interaction, String> evidence) {
        this.choice = choice;
        this.layout = layout;
        Map<String, List<Interaction>> days = new LinkedHashMap<>();
        for (Interaction one : choice.shown()) {
            String key = choice.ahead(one)
                    + one.when().start().toString()
                    + one.when().precision();
            days.computeIfAbsent(key, day -> new ArrayList<>()).add(one);
        }
        days.values().forEach(day -> rows.add(row(day, evidence)));
    }

    private DayRow row(List<Interaction> day, Function<Interaction, String> evidence) {
        List<List<Card>> lanes = new ArrayList<>();
        for (int lane = 0; lane < layout.lanes(); lane++) {
            lanes.add(new ArrayList<>());
        }
        for (Telling telling : Telling.group(day, choice.code())) {
            Card card = new Card(telling, layout.lanes() == 1, layout.laneWidth(), evidence);
            lanes.get(layout.lane(telling.first(), choice.code())).add(card);
        }
        return new DayRow(day.get(0).when(), choice.ahead(day.get(0)), lanes);
    }

    String draw() {
        double height = headHeight() + FOOT;
        boolean ahead = false;
        for (DayRow row : rows) {
            height += row.height(layout) + (row.ahead() && !ahead ? DIVIDER : 0);
            ahead |= row.ahead();
        }
        Svg svg = Svg.withLinks(layout.width(), height, "Timeline of " + choice.name() + ": " + choice.subtitle());
        Drawing drawing = new Drawing(svg, "flag" + Math.round(layout.width()) + "-");
        svg.bar(new Box(0, 0, layout.width(), height), "sheet", "");
        head(drawing);
        body(drawing);
        svg.text(
                new Point(layout.margin() + 4, height - 14),
                "detail",
                layout.lanes() == 1
                        ? "Each card leads to its evidence."
                        : "Coded from news by bilateral. Each card, and each further flag on it, leads to the sentences it"
                                + " was coded from.");
        return drawing.finish();
    }

    private double headHeight() {
        return layout.lanes() == 1 ? 92 : 176;
    }

    private void head(Drawing drawing) {
        double left = layout.margin() + 4;
        Svg svg = drawing.svg();
        if (layout.lanes() == 1) {
            drawing.flag(choice.code(), new Box(left, 16, 45, 30));
            svg.text(
                    new Point(left + 56, 39),
                    "name",
                    TextFit.wrap(choice.name(), 300, TextFit.bold(24), 1).get(0));
            svg.text(
                    new Point(left, 68),
                    "detail",
                    TextFit.wrap(choice.subtitle(), 370, 12.5, 1).get(0));
            return;
        }
        drawing.flag(choice.code(), new Box(left, 28, 84, 56));
        svg.text(new Point(left + 104, 58), "title", choice.name() + "’s interactions")
                .text(new Point(left + 104, 84), "subtitle", choice.subtitle());
        Quads.key(svg, left, 108);
        svg.bar(new Box(left + 690, 108, 22, 12), 3, "card ahead", "").text(new Point(left + 719, 118), "", "planned");
        List<String> names = layout.names(choice.name());
        for (int lane = 0; lane < names.size(); lane++) {
            String name = TextFit.wrap(names.get(lane), layout.laneWidth(), TextFit.bold(15), 1)
                    .get(0);
            svg.text(new Point(layout.laneLeft(lane), 156), "lane", name);
        }
    }

    private void body(Drawing drawing) {
        double y = headHeight();
        boolean ahead = false;
        for (DayRow row : rows) {
            if (row.ahead() && !ahead) {
                ahead = true;
                double width = layout.width() - 2 * layout.margin();
                drawing.svg()
                        .bar(new Box(layout.margin(), y - 4, width, DIVIDER - 14), 4, "divider", "")
                        .text(
                                new Point(layout.margin() + 12, y + 15),
                                "lane",
                                "Planned, after " + Days.text(choice.today()));
                y += DIVIDER;
            }
            row.draw(drawing, layout, y);
            y += row.height(layout);
        }
    }
}
