package org.bilateral.report.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilateral.report.chart.Drawing;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Party;

/** One interaction in the picture: flag, headline, persons, place. */
final class Card {
    static final double GAP = 10;
    private static final double PAD = 12;
    private static final double FLAG = 30;
    private static final double HEADLINE = 15;
    private static final double SMALL = 12.5;
    private static final double LINE = 17;

    private final Interaction interaction;
    private final Party partner;
    private final String link;
    private final List<String> headline;
    private final List<String> small = new ArrayList<>();

    /**
     * @param country whose picture it is
     * @param full whether the headline names that country, too
     * @param link to the evidence
     */
    Card(Interaction interaction, String country, boolean full, double width, String link) {
        this.interaction = interaction;
        this.partner = interaction.partnerOf(country);
        this.link = link;
        double room = width - 3 * PAD - FLAG;
        headline = TextFit.wrap(words(country, full), room, TextFit.bold(HEADLINE), 3);
        String people = people();
        if (!people.isEmpty()) {
            small.addAll(TextFit.wrap(people, room, SMALL, 3));
        }
        String circumstances = circumstances();
        if (!circumstances.isEmpty()) {
            small.addAll(TextFit.wrap(circumstances, room, SMALL, 2));
        }
    }

    private String words(String country, boolean full) {
        String verb = Headline.verb(interaction.act());
        if (full || !together(interaction) && interaction.target().code().equals(country)) {
            return Headline.of(interaction);
        }
        return verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) + " " + partner.name();
    }

    /** Whether the two did it with each other: the order means nothing. */
    static boolean together(Interaction interaction) {
        return !interaction.act().directed();
    }

    private String people() {
        String source = interaction.source().people();
        String target = interaction.target().people();
        return source + (source.isEmpty() || target.isEmpty() ? "" : " – ") + target;
    }

    private String circumstances() {
        List<String> parts = new ArrayList<>();
        if (interaction.act().planned()) {
            parts.add("PLANNED");
        }
        if (!interaction.place().name().isEmpty()) {
            parts.add("in " + interaction.place().name());
        }
        String channel = interaction.act().channel();
        if (!channel.isEmpty() && !channel.equals("in_person")) {
            parts.add("by " + channel);
        }
        if (interaction.reports().publishers() > 1) {
            parts.add(interaction.reports().publishers() + " publishers");
        }
        return String.join(" · ", parts);
    }

    double height() {
        return 2 * PAD + LINE * headline.size() + (LINE - 1) * small.size() - 1;
    }

    /** Draws it with its upper left corner there. */
    void draw(Drawing drawing, double x, double y, double width) {
        String style = "card quad" + interaction.act().quad() + "s"
                + (interaction.act().planned() ? " ahead" : "");
        drawing.svg()
                .link(link, interaction.when().text() + ": " + Headline.of(interaction))
                .bar(
                        new Box(x, y, width, height()),
                        6,
                        style,
                        interaction.reports().evidence())
                .bar(new Box(x, y, 5, height()), 2, "quad" + interaction.act().quad(), "");
        drawing.flag(partner.code(), new Box(x + PAD + 2, y + PAD, FLAG, 20));
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
        drawing.svg().endLink();
    }
}
