package org.bilateral.report.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bilateral.report.chart.Drawing;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;
import org.bilateral.report.data.Interaction;

/** One act in the picture: flags of the partners, headline, persons, place. */
final class Card {
    static final double GAP = 10;
    private static final double PAD = 12;
    private static final double FLAG = 30;
    private static final double FLAG_STEP = 26;
    private static final double HEADLINE = 15;
    private static final double SMALL = 12.5;
    private static final double LINE = 17;
    private static final int FLAGS = 8;

    private final Telling telling;
    private final Function<Interaction, String> evidence;
    private final List<String> headline;
    private final List<String> small = new ArrayList<>();

    /**
     * @param full whether the headline names the country whose picture it is, too
     * @param evidence where the evidence of an interaction is
     */
    Card(Telling telling, boolean full, double width, Function<Interaction, String> evidence) {
        this.telling = telling;
        this.evidence = evidence;
        double room = width - 3 * PAD - FLAG;
        int lines = 2 + Math.min(3, telling.acts().size());
        headline = TextFit.wrap(full ? telling.full() : telling.brief(), room, TextFit.bold(HEADLINE), lines);
        if (!telling.people().isEmpty()) {
            small.addAll(TextFit.wrap(telling.people(), room, SMALL, 3));
        }
        if (!telling.circumstances().isEmpty()) {
            small.addAll(TextFit.wrap(telling.circumstances(), room, SMALL, 2));
        }
    }

    double height() {
        double text = LINE * headline.size() + (LINE - 1) * small.size() - 1;
        return 2 * PAD + Math.max(text, FLAG_STEP * flags().size() - 6);
    }

    private List<Interaction> flags() {
        return telling.acts().subList(0, Math.min(FLAGS, telling.acts().size()));
    }

    /** Draws it with its upper left corner there. The card leads to the first act's evidence, a flag to its own. */
    void draw(Drawing drawing, double x, double y, double width) {
        Interaction first = telling.first();
        String style = "card quad" + first.act().quad() + "s" + (first.act().planned() ? " ahead" : "");
        drawing.svg()
                .link(evidence.apply(first), first.when().text() + ": " + telling.full())
                .bar(new Box(x, y, width, height()), 6, style, first.reports().evidence())
                .bar(new Box(x, y, 5, height()), 2, "quad" + first.act().quad(), "");
        double left = x + 2 * PAD + FLAG;
        double at = y + PAD + 13;
        for (String line : headline) {
            drawing.svg().text(new Point(left, at), "headline", line);
            at += LINE;
        }
        for (String line : small) {
            drawing.svg().text(new Point(left, at), "detail", line);
            at += LINE - 1;
        }
        flag(drawing, first, x + PAD + 2, y + PAD);
        drawing.svg().endLink();
        double top = y + PAD + FLAG_STEP;
        for (Interaction other : flags().subList(1, flags().size())) {
            drawing.svg().link(evidence.apply(other), other.when().text() + ": " + Headline.of(other));
            flag(drawing, other, x + PAD + 2, top);
            drawing.svg().endLink();
            top += FLAG_STEP;
        }
    }

    private void flag(Drawing drawing, Interaction one, double x, double y) {
        drawing.flag(telling.partner(one).code(), new Box(x, y, FLAG, 20));
    }
}
