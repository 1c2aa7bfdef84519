package org.bilateral.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Longer parts of years: "last summer", "autumn 2013", "the third quarter of 2014", "the first half of the year". */
final class Seasons implements DateRule {
    private static final int SEASON = 3;

    private final TimeWords table;
    private final DateNumbers numbers;

    Seasons(TimeWords table) {
        this.table = table;
        numbers = new DateNumbers(table);
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        LocalDate published = context.published();
        DateMatch season = DateRule.longer(stepped(words, at, published), named(words, at, published));
        return DateRule.longer(season, numbered(words, at, published));
    }

    private @Nullable DateMatch stepped(DateWords words, int at, LocalDate published) {
        Integer step = table.value(TimeWordKind.STEP, words.word(at));
        Integer first = table.value(TimeWordKind.SEASON, words.word(at + 1));
        if (step == null || first == null) {
            return null;
        }
        LocalDate now = inYear(first, published);
        return new DateMatch(
                at + 2,
                Reading.relative(
                        months(
                                switch (step) {
                                    case -1 -> months(now).end().isBefore(published) ? now : now.minusYears(1);
                                    case 1 -> now.isAfter(published) ? now : now.plusYears(1);
                                    default -> now;
                                }),
                        Precision.MONTH));
    }

    /** A winter is spoken of as this winter from July on; before that it is the one just past. */
    private static LocalDate inYear(int first, LocalDate published) {
        boolean lastWinter = first == 12 && published.getMonthValue() < 7;
        return LocalDate.of(published.getYear() - (lastWinter ? 1 : 0), first, 1);
    }

    private static DayRange months(LocalDate first) {
        return CalendarUnit.months(first, SEASON);
    }

    private @Nullable DateMatch named(DateWords words, int at, LocalDate published) {
        int seasonAt = words.skip(at, "the");
        Integer first = table.value(TimeWordKind.SEASON, words.word(seasonAt));
        if (first == null) {
            return null;
        }
        Integer year = numbers.year(words, words.skip(seasonAt + 1, "of"));
        if (year != null) {
            return new DateMatch(
                    words.skip(seasonAt + 1, "of") + 1,
                    Reading.of(months(LocalDate.of(year, first, 1)), Precision.MONTH, true));
        }
        boolean bare =
                words.is(at - 1, "in", "by", "since", "until", "during", "over") && !words.isCapitalised(seasonAt);
        boolean sure = bare && !table.is(TimeWordKind.SEASON_OR_WORD, words.word(seasonAt));
        return sure ? new DateMatch(seasonAt + 1, near(inYear(first, published), published)) : null;
    }

    private static Reading near(LocalDate first, LocalDate published) {
        LocalDate past = first.isAfter(published) ? first.minusYears(1) : first;
        LocalDate future = months(first).end().isBefore(published) ? first.plusYears(1) : first;
        return new Reading(months(past), months(future), Precision.MONTH, false);
    }

    /** "The first quarter of 2014", "second half of this year". */
    private @Nullable DateMatch numbered(DateWords words, int at, LocalDate published) {
        int ordinalAt = words.skip(at, "the");
        Integer number = table.value(TimeWordKind.ORDINAL, words.word(ordinalAt));
        boolean half = words.is(ordinalAt + 1, "half");
        boolean quarter = table.unit(words.word(ordinalAt + 1)) == CalendarUnit.QUARTER;
        if (number == null || number > 4 || (half && number > 2) || (!half && !quarter)) {
            return null;
        }
        int length = half ? 6 : SEASON;
        int first = (number - 1) * length + 1;
        DateMatch year = year(words, words.skip(ordinalAt + 2, "of", "in"), published);
        if (year == null && half) {
            return null;
        }
        LocalDate start = LocalDate.of(
                year == null
                        ? published.getYear()
                        : year.reading().past().start().getYear(),
                first,
                1);
        if (year == null) {
            return new DateMatch(ordinalAt + 2, near(start, published));
        }
        return new DateMatch(
                year.end(),
                Reading.of(
                        CalendarUnit.months(start, length),
                        Precision.MONTH,
                        year.reading().explicit()));
    }

    private @Nullable DateMatch year(DateWords words, int at, LocalDate published) {
        Integer year = numbers.year(words, at);
        if (year != null) {
            return new DateMatch(at + 1, Reading.of(CalendarUnit.years(year, 1), Precision.YEAR, true));
        }
        Integer step = words.is(at, "the") ? Integer.valueOf(0) : table.value(TimeWordKind.STEP, words.word(at));
        if (step == null || table.unit(words.word(at + 1)) != CalendarUnit.YEAR) {
            return null;
        }
        return new DateMatch(
                at + 2, Reading.relative(CalendarUnit.years(published.getYear() + step, 1), Precision.YEAR));
    }
}
