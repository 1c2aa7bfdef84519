package org.bilateral.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A length of time that news counts in. */
enum CalendarUnit {
    HOUR(Precision.DAY, ChronoUnit.DAYS, 1),
    DAY(Precision.DAY, ChronoUnit.DAYS, 1),
    WEEKEND(Precision.DAY, ChronoUnit.WEEKS, 1),
    WEEK(Precision.WEEK, ChronoUnit.WEEKS, 1),
    FORTNIGHT(Precision.WEEK, ChronoUnit.WEEKS, 2),
    MONTH(Precision.MONTH, ChronoUnit.MONTHS, 1),
    QUARTER(Precision.MONTH, ChronoUnit.MONTHS, 3),
    YEAR(Precision.YEAR, ChronoUnit.YEARS, 1),
    DECADE(Precision.YEAR, ChronoUnit.YEARS, 10),
    CENTURY(Precision.YEAR, ChronoUnit.YEARS, 100);

    private final Precision precision;
    private final ChronoUnit step;
    private final int steps;

    CalendarUnit(Precision precision, ChronoUnit step, int steps) {
        this.precision = precision;
        this.step = step;
        this.steps = steps;
    }

    Precision precision() {
        return precision;
    }

    /** The day that lies {@code count} units away; hours count as whole days, rounded up. */
    LocalDate shift(LocalDate day, int count) {
        int whole = this == HOUR ? Integer.signum(count) * ((Math.abs(count) + 23) / 24) : count;
        return day.plus((long) whole * steps, step);
    }

    /** The unit of the calendar that holds the day; a weekend is the one of its Monday-to-Sunday week. */
    DayRange around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case HOUR, DAY -> DayRange.day(day);
            case WEEK, FORTNIGHT -> new DayRange(monday, monday.plusDays(6));
            case WEEKEND -> new DayRange(monday.plusDays(5), monday.plusDays(6));
            case MONTH -> months(day.withDayOfMonth(1), 1);
            case QUARTER -> months(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), 3);
            case YEAR -> years(day.getYear(), 1);
            case DECADE -> years(day.getYear() / 10 * 10, 10);
            case CENTURY -> years((day.getYear() - 1) / 100 * 100 + 1, 100);
        };
    }

    /** The range a count of units ago: "ten years ago" is that year, not that decade. */
    DayRange distant(LocalDate day, int count) {
        LocalDate there = shift(day, count);
        return precision == Precision.YEAR ? YEAR.around(there) : around(there);
    }

    static DayRange months(LocalDate first, int count) {
        return new DayRange(first, first.plusMonths(count).minusDays(1));
    }

    static DayRange years(int first, int count) {
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }
}
