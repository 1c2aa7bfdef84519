package org.bilateral.report.data;

import java.time.LocalDate;

/** Interactions for tests. */
public final class Rows {
    private Rows() {}

    /** One of a day, reported on that day; the number makes its id. */
    public static Interaction of(int number, String day, String source, String target, String type, boolean planned) {
        return of(number, day, day, source, target, new Act(type, "", true, planned, 1, 1, "", ""), 0.8);
    }

    /** One with a day of its last report. */
    public static Interaction of(
            int number, String day, String reported, String source, String target, Act act, double confidence) {
        LocalDate start = LocalDate.parse(day);
        return new Interaction(
                String.format("i%016x", number),
                String.format("e%016x", number),
                new When(start, start, "day"),
                new Party(source, source + "land", ""),
                new Party(target, target + "land", ""),
                act,
                new Place("", "", Double.NaN, Double.NaN),
                new Reports(confidence, 1, 1, LocalDate.parse(reported), "A sentence.", "", ""));
    }
}
