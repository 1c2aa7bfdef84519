package org.bilateral.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates by the name of the month: "March 22, 2021", "22 March", "April 5-6", "May 2020", "in May", "Christmas Eve". */
final class CalendarDates implements DateRule {
    private static final int LONGEST_HOLIDAY = 4;

    private final TimeWords table;
    private final DateNumbers numbers;
    private final MonthNames months;

    CalendarDates(TimeWords table) {
        this.table = table;
        numbers = new DateNumbers(table);
        months = new MonthNames(table);
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        LocalDate published = context.published();
        DateMatch named = DateRule.longer(dayFirst(words, at, published), holiday(words, at, published));
        return DateRule.longer(named, monthFirst(words, at, published));
    }

    private @Nullable DateMatch monthFirst(DateWords words, int at, LocalDate published) {
        Integer month = months.beside(words, at);
        if (month == null) {
            return null;
        }
        int dayAt = words.skip(at + 1, "the");
        Integer day = numbers.day(words, dayAt);
        if (day != null) {
            int last = lastDay(words, dayAt, day);
            DateMatch days = days(words, dayAt + (last > day ? 3 : 1), new MonthDays(month, day, last), published);
            if (days != null) {
                return days;
            }
        }
        return month(words, at, month, published);
    }

    private @Nullable DateMatch month(DateWords words, int at, int month, LocalDate published) {
        int yearAt = words.skip(at + 1, ",", "of");
        Integer year = numbers.isCounting(words, yearAt + 1) ? null : numbers.year(words, yearAt);
        if (year != null) {
            DayRange range = CalendarUnit.MONTH.around(LocalDate.of(year, month, 1));
            return new DateMatch(yearAt + 1, Reading.of(range, Precision.MONTH, true));
        }
        return months.alone(words, at) ? new DateMatch(at + 1, near(month, published)) : null;
    }

    /** The month around or before publication, and the one around or after it. */
    static Reading near(int month, LocalDate published) {
        YearMonth now = YearMonth.from(published);
        int back = Math.floorMod(now.getMonthValue() - month, 12);
        YearMonth past = now.minusMonths(back);
        YearMonth future = back == 0 ? now : past.plusYears(1);
        return new Reading(
                CalendarUnit.MONTH.around(past.atDay(1)),
                CalendarUnit.MONTH.around(future.atDay(1)),
                Precision.MONTH,
                false);
    }

    private @Nullable DateMatch dayFirst(DateWords words, int at, LocalDate published) {
        int dayAt = words.skip(at, "the");
        Integer day = numbers.dayBefore(words, dayAt);
        if (day == null) {
            return null;
        }
        int last = lastDay(words, dayAt, day);
        int monthAt = words.skip(dayAt + (last > day ? 3 : 1), "of");
        Integer month = months.beside(words, monthAt);
        return month == null ? null : days(words, monthAt + 1, new MonthDays(month, day, last), published);
    }

    /** The second day of "5-6", "6 to 8"; the day itself if there is none. */
    private int lastDay(DateWords words, int dayAt, int day) {
        boolean linked = words.is(dayAt + 1, "-", "--", "to", "and", "through", "or", "&", "/");
        Integer last = linked ? numbers.dayBefore(words, dayAt + 2) : null;
        return last != null && last > day ? last : day;
    }

    private @Nullable DateMatch days(DateWords words, int end, MonthDays days, LocalDate published) {
        int yearAt = words.skip(end, ",");
        Integer year = numbers.isCounting(words, yearAt + 1) ? null : numbers.year(words, yearAt);
        Reading reading = year == null ? days.near(published) : days.in(year);
        return reading == null ? null : new DateMatch(year == null ? end : yearAt + 1, reading);
    }

    private @Nullable DateMatch holiday(DateWords words, int at, LocalDate published) {
        for (int length = LONGEST_HOLIDAY; length > 0 && words.isCapitalised(at); length--) {
            Integer day = table.value(TimeWordKind.HOLIDAY, words.phrase(at, length));
            if (day != null) {
                return days(words, at + length, new MonthDays(day / 100, day % 100, day % 100), published);
            }
        }
        return null;
    }
}
