package org.bilateral.report.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bilateral.report.chart.Figure;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.data.Interaction;

/** The picture of a country for its page, and as a file of its own. */
public final class Infographic {
    private static final List<String> HEADER = List.of("when", "who", "what", "whom", "persons", "where", "evidence");

    private final Choice choice;
    private final Function<Interaction, String> evidence;

    /** @param evidence where the evidence of an interaction is, seen from the picture */
    public Infographic(Choice choice, Function<Interaction, String> evidence) {
        this.choice = choice;
        this.evidence = evidence;
    }

    /** Both layouts, of which the page shows the one that fits, and the table behind them. */
    public String html() {
        String wide = new Timeline(choice, Layout.WIDE, evidence).draw();
        String narrow = new Timeline(choice, Layout.NARROW, evidence).draw();
        String code = Markup.escape(choice.code());
        return new Figure("Timeline of " + choice.name(), "", Figure.drawings(wide, narrow), HEADER, rows())
                .html("id=\"timeline\" data-file=\"" + code + ".svg\"");
    }

    /**
     * The wide picture as a file that needs no other one.
     *
     * @param style the rules for its classes
     */
    public String file(String style) {
        String svg = new Timeline(choice, Layout.WIDE, evidence).draw();
        int end = svg.indexOf('>') + 1;
        return svg.substring(0, end) + "<style>" + style + "</style>" + svg.substring(end) + "\n";
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Interaction one : choice.shown()) {
            rows.add(List.of(
                    one.when().text(),
                    one.source().name(),
                    Headline.verb(one.act()),
                    one.target().name(),
                    one.source().people()
                            + (one.target().people().isEmpty()
                                    ? ""
                                    : " / " + one.target().people()),
                    one.place().name(),
                    one.reports().evidence()));
        }
        return rows;
    }
}
