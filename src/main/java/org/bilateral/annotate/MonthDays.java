package org.bilateral.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One day, or several in a row, of a month whose year may not be said. */
record MonthDays(int month, int first, int last) {
    /** 29 February comes back after eight years at the latest. */
    private static final int MOST_YEARS = 8;

    /** Null if the month never has such days, or not in that year. */
    @Nullable
    Reading in(int year) {
        DayRange days = daysOf(year);
        return days == null ? null : Reading.of(days, Precision.DAY, true);
    }

    /** The last such days that began by publication, and the next ones. */
    @Nullable
    Reading near(LocalDate published) {
        DayRange past = null;
        DayRange future = null;
        for (int away = MOST_YEARS; away >= 0; away--) {
            DayRange before = daysOf(published.getYear() - away);
            past = before != null && !before.start().isAfter(published) ? before : past;
            DayRange after = daysOf(published.getYear() + away);
            future = after != null && !after.end().isBefore(published) ? after : future;
        }
        return past == null || future == null ? null : new Reading(past, future, Precision.DAY, false);
    }

    private @Nullable DayRange daysOf(int year) {
        YearMonth inYear = YearMonth.of(year, month);
        return inYear.isValidDay(last) ? new DayRange(inYear.atDay(first), inYear.atDay(last)) : null;
    }
}
