package org.bilateral.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2021-03-22", "22.03.2021", "22/03/2021" where only one reading makes a date. */
final class NumericDates implements DateRule {
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern POINTS = Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        String word = words.word(at);
        DateMatch known = DateRule.longer(read(ISO.matcher(word), at), read(POINTS.matcher(word), at));
        return DateRule.longer(known, slashes(SLASHES.matcher(word), at));
    }

    private static @Nullable DateMatch read(Matcher date, int at) {
        return date.matches() ? match(at, number(date, "year"), number(date, "month"), number(date, "day")) : null;
    }

    /** Americans put the month first: only a number above twelve, or twice the same one, tells. */
    private static @Nullable DateMatch slashes(Matcher date, int at) {
        if (!date.matches()) {
            return null;
        }
        int year = number(date, "year");
        DateMatch british = match(at, year, number(date, "month"), number(date, "day"));
        DateMatch american = match(at, year, number(date, "day"), number(date, "month"));
        if (british == null || american == null) {
            return british == null ? american : british;
        }
        return british.equals(american) ? british : null;
    }

    private static @Nullable DateMatch match(int at, int year, int month, int day) {
        Reading reading = month < 1 || month > 12 || day < 1 ? null : new MonthDays(month, day, day).in(year);
        return reading == null ? null : new DateMatch(at + 1, reading);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
