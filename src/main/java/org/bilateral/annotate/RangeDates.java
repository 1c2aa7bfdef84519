package org.bilateral.annotate;

import org.jspecify.annotations.Nullable;

/** Two times that bound a third: "from 1996 to 2001", "between May and July", "since 2014", "the eve of May 9". */
final class RangeDates implements DateRule {
    private final DateNumbers numbers;
    private final DateRule dates;

    /** @param dates reads the bounds */
    RangeDates(TimeWords table, DateRule dates) {
        numbers = new DateNumbers(table);
        this.dates = dates;
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        DateMatch single = DateRule.longer(since(words, at, context), eve(words, at, context));
        return DateRule.longer(single, between(words, at, context));
    }

    /** What began then goes on until publication. */
    private @Nullable DateMatch since(DateWords words, int at, DateContext context) {
        if (!words.is(at, "since")) {
            return null;
        }
        DateMatch start = dates.match(words, at + 1, context);
        if (start == null || start.reading().past().start().isAfter(context.published())) {
            return null;
        }
        Reading reading = start.reading();
        DayRange range = new DayRange(reading.past().start(), context.published());
        return new DateMatch(start.end(), Reading.of(range, reading.precision(), reading.explicit()));
    }

    private @Nullable DateMatch eve(DateWords words, int at, DateContext context) {
        boolean eve = words.is(at, "eve") && words.is(at + 1, "of");
        DateMatch day = eve ? dates.match(words, at + 2, context) : null;
        if (day == null || day.reading().precision() != Precision.DAY) {
            return null;
        }
        Reading reading = day.reading();
        return new DateMatch(
                day.end(),
                new Reading(
                        DayRange.day(reading.past().start().minusDays(1)),
                        DayRange.day(reading.future().start().minusDays(1)),
                        Precision.DAY,
                        reading.explicit()));
    }

    private @Nullable DateMatch between(DateWords words, int at, DateContext context) {
        boolean opened = words.is(at, "from", "between");
        int firstAt = opened ? at + 1 : at;
        DateMatch first = dates.match(words, firstAt, context);
        int linkAt = first == null ? firstAt + 1 : first.end();
        boolean linked = words.is(linkAt, "to", "-", "--", "through", "until")
                || (words.is(at, "between") && words.is(linkAt, "and"));
        DateMatch last = linked ? dates.match(words, linkAt + 1, context) : null;
        if (last == null || (first == null && !opened)) {
            return null;
        }
        Reading end = last.reading();
        DateMatch past = start(words, firstAt, context.on(end.past().end()));
        DateMatch future = start(words, firstAt, context.on(end.future().end()));
        if (past == null || future == null || past.end() != linkAt || future.end() != linkAt) {
            return null;
        }
        return new DateMatch(last.end(), joined(past.reading(), future.reading(), end));
    }

    /** The first bound as seen from the last one, so that "from March to May 2014" begins in 2014. */
    private @Nullable DateMatch start(DateWords words, int at, DateContext end) {
        DateMatch date = dates.match(words, at, end);
        Integer year = date == null ? numbers.year(words, at) : null;
        return year == null
                ? date
                : new DateMatch(at + 1, Reading.of(CalendarUnit.years(year, 1), Precision.YEAR, true));
    }

    private static Reading joined(Reading past, Reading future, Reading end) {
        return new Reading(
                past.past().through(end.past()),
                future.past().through(end.future()),
                past.precision().coarser(end.precision()),
                end.explicit());
    }
}
