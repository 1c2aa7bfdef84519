package org.bilateral.report.data;

import java.time.LocalDate;

/**
 * The time of an act.
 *
 * @param start first day
 * @param end last day
 * @param precision {@code day}, {@code week}, {@code month} or {@code year}
 */
public record When(LocalDate start, LocalDate end, String precision) {
    /** Whether the day or the week is known. */
    public boolean precise() {
        return precision.equals("day") || precision.equals("week");
    }

    /** As short as what is known: a day, {@code week of} a day, a month, a year. */
    public String text() {
        return switch (precision) {
            case "week" -> "week of " + start;
            case "month" -> start.toString().substring(0, 7);
            case "year" -> start.toString().substring(0, 4);
            default -> start.equals(end) ? start.toString() : start + " to " + end;
        };
    }
}
