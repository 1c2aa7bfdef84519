package org.bilateral.report.chart;

import java.util.Locale;
import org.bilateral.ontology.QuadClass;

/** What the four classes are called on pages. */
public final class Quads {
    private Quads() {}

    /** The class of that number, 1 to 4, in words. */
    public static String name(int number) {
        return QuadClass.of(number).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The style of a mean score, −10 to 10. */
    static String tone(double score) {
        return score >= 0 ? "good" : "bad";
    }
}
