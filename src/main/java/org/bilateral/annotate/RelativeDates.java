package org.bilateral.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time told from the day of publication: "yesterday", "last month", "two days ago", "in the past three years". */
final class RelativeDates implements DateRule {
    private static final int VAGUE_MONTHS = 6;
    private static final int VAGUE_YEARS = 5;

    private final TimeWords table;
    private final DateNumbers numbers;

    RelativeDates(TimeWords table) {
        this.table = table;
        numbers = new DateNumbers(table);
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        LocalDate published = context.published();
        DateMatch near = DateRule.longer(day(words, at, published), stepped(words, at, published));
        DateMatch far = DateRule.longer(ago(words, at, published), span(words, at, published));
        return DateRule.longer(near, far);
    }

    private @Nullable DateMatch day(DateWords words, int at, LocalDate published) {
        Integer shift = table.value(TimeWordKind.DAY_SHIFT, words.word(at));
        if (shift != null) {
            int end = table.is(TimeWordKind.DAY_PART, words.word(at + 1)) ? at + 2 : at + 1;
            return new DateMatch(end, Reading.relativeDay(published.plusDays(shift)));
        }
        if (words.is(at, "the") && table.unit(words.word(at + 1)) == CalendarUnit.DAY) {
            return dayBeyond(words, at + 2, published);
        }
        if (table.is(TimeWordKind.NIGHT_BEFORE, words.word(at))) {
            return new DateMatch(
                    at + 1, Reading.relative(new DayRange(published.minusDays(1), published), Precision.DAY));
        }
        Integer months = table.value(TimeWordKind.RECENT, words.word(at));
        return months == null ? null : new DateMatch(at + 1, spanned(CalendarUnit.MONTH, -months, published));
    }

    /** "The day before yesterday", "the day after tomorrow". */
    private @Nullable DateMatch dayBeyond(DateWords words, int at, LocalDate published) {
        Integer shift = table.value(TimeWordKind.DAY_SHIFT, words.word(at + 1));
        Integer apart = table.value(TimeWordKind.APART, words.word(at));
        if (shift == null || apart == null) {
            return null;
        }
        return new DateMatch(at + 2, Reading.relativeDay(published.plusDays((long) shift + apart)));
    }

    /** "Last week", "this month", "next year", "last night", "last March", "the weekend". */
    private @Nullable DateMatch stepped(DateWords words, int at, LocalDate published) {
        Integer step = table.value(TimeWordKind.STEP, words.word(at));
        boolean weekend = words.is(at, "the") && table.unit(words.word(at + 1)) == CalendarUnit.WEEKEND;
        if (step == null) {
            return weekend ? new DateMatch(at + 2, weekend(0, published)) : null;
        }
        int unitAt = step == 0 ? words.skip(at + 1, "past", "coming") : at + 1;
        int said = words.is(unitAt - 1, "past") ? -1 : words.is(unitAt - 1, "coming") ? 1 : step;
        Reading reading = stepped(words, unitAt, said, published);
        return reading == null ? null : new DateMatch(unitAt + 1, reading);
    }

    private @Nullable Reading stepped(DateWords words, int at, int step, LocalDate published) {
        CalendarUnit unit = table.unit(words.word(at));
        if (unit == CalendarUnit.WEEKEND) {
            return weekend(step, published);
        }
        if (unit != null
                && unit != CalendarUnit.HOUR
                && unit != CalendarUnit.DAY
                && !words.word(at).endsWith("s")) {
            return Reading.relative(unit.around(unit.shift(published, step)), unit.precision());
        }
        if (table.is(TimeWordKind.DAY_PART, words.word(at)) && step <= 0) {
            return Reading.relativeDay(published.plusDays(step));
        }
        Integer month = words.isCapitalised(at) ? table.value(TimeWordKind.MONTH, words.word(at)) : null;
        return month == null ? null : steppedMonth(month, step, published);
    }

    private static Reading steppedMonth(int month, int step, LocalDate published) {
        LocalDate first = LocalDate.of(published.getYear(), month, 1);
        LocalDate now = published.withDayOfMonth(1);
        if (step < 0 && !first.isBefore(now)) {
            first = first.minusYears(1);
        } else if (step > 0 && !first.isAfter(now)) {
            first = first.plusYears(1);
        }
        return Reading.relative(CalendarUnit.MONTH.around(first), Precision.MONTH);
    }

    /** On a working day the weekend told as past is the one before, the one to come that of this week. */
    private static Reading weekend(int step, LocalDate published) {
        DayRange ahead = CalendarUnit.WEEKEND.around(published);
        DayRange before = CalendarUnit.WEEKEND.around(published.minusWeeks(1));
        if (step != 0) {
            return Reading.relative(
                    step < 0 ? before : CalendarUnit.WEEKEND.around(published.plusWeeks(1)), Precision.DAY);
        }
        return new Reading(published.isBefore(ahead.start()) ? before : ahead, ahead, Precision.DAY, false);
    }

    /** "Two days ago", "a week ago", "years ago", "in two weeks' time". */
    private @Nullable DateMatch ago(DateWords words, int at, LocalDate published) {
        DateNumbers.Count count = numbers.count(words, at);
        int unitAt = count == null ? at : count.end();
        CalendarUnit unit = table.unit(words.word(unitAt));
        if (unit == null) {
            return null;
        }
        if (table.is(TimeWordKind.AGO, words.word(unitAt + 1))) {
            return new DateMatch(
                    unitAt + 2, count == null ? longAgo(unit, published) : ago(unit, -count.value(), published));
        }
        if (count == null) {
            return null;
        }
        boolean ahead = words.is(unitAt + 1, "'") && words.is(unitAt + 2, "time");
        boolean fromNow = words.is(unitAt + 1, "from") && words.is(unitAt + 2, "now");
        return ahead || fromNow ? new DateMatch(unitAt + 3, ago(unit, count.value(), published)) : null;
    }

    /** Hours ago is the day itself: news of the morning tells of the night, too, but the day is the better guess. */
    private static Reading ago(CalendarUnit unit, int count, LocalDate published) {
        if (unit == CalendarUnit.HOUR) {
            return Reading.relativeDay(published.plusDays(count / 24));
        }
        return Reading.relative(unit.distant(published, count), unit.precision());
    }

    private static Reading longAgo(CalendarUnit unit, LocalDate published) {
        return Reading.relative(new DayRange(unit.shift(published, -10), unit.shift(published, -1)), unit.precision());
    }

    /** "The past three years", "recent weeks", "the next few days". */
    private @Nullable DateMatch span(DateWords words, int at, LocalDate published) {
        int spanAt = words.skip(at, "the", "these");
        Integer direction = table.value(TimeWordKind.SPAN, words.word(spanAt));
        if (direction == null) {
            return null;
        }
        DateNumbers.Count count = numbers.count(words, spanAt + 1);
        int unitAt = count == null ? spanAt + 1 : count.end();
        CalendarUnit unit = table.unit(words.word(unitAt));
        if (unit == null) {
            return null;
        }
        if (count != null) {
            return new DateMatch(unitAt + 1, spanned(unit, direction * count.value(), published));
        }
        if (words.word(unitAt).endsWith("s")) {
            return new DateMatch(unitAt + 1, vague(unit, direction, published));
        }
        boolean rolling = words.is(spanAt, "past", "coming") && unit != CalendarUnit.WEEKEND;
        return rolling ? new DateMatch(unitAt + 1, spanned(unit, direction, published)) : null;
    }

    private static Reading spanned(CalendarUnit unit, int count, LocalDate published) {
        LocalDate other = unit.shift(published, count);
        DayRange range = count < 0 ? new DayRange(other, published) : new DayRange(published, other);
        return Reading.relative(range, unit.precision());
    }

    private static Reading vague(CalendarUnit unit, int direction, LocalDate published) {
        return switch (unit) {
            case HOUR -> spanned(CalendarUnit.DAY, direction, published);
            case DAY -> spanned(CalendarUnit.WEEK, direction, published);
            case WEEK, WEEKEND, FORTNIGHT -> spanned(CalendarUnit.MONTH, direction, published);
            case MONTH, QUARTER -> spanned(CalendarUnit.MONTH, direction * VAGUE_MONTHS, published);
            case YEAR -> spanned(CalendarUnit.YEAR, direction * VAGUE_YEARS, published);
            case DECADE, CENTURY -> spanned(CalendarUnit.DECADE, direction * VAGUE_YEARS, published);
        };
    }
}
