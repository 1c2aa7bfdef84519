package org.bilateral.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Monday", "late Tuesday night", "Monday, March 22", "on Thursday last week", "last Friday". */
final class Weekdays implements DateRule {
    private final TimeWords table;
    private final DateRule dates;

    /** @param dates reads the date that may stand behind a weekday */
    Weekdays(TimeWords table, DateRule dates) {
        this.table = table;
        this.dates = dates;
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        Integer step = table.value(TimeWordKind.STEP, words.word(at));
        DayOfWeek day = weekday(words, step == null ? at : at + 1);
        if (day == null) {
            return null;
        }
        if (step != null) {
            return withDayPart(words, at + 2, stepped(step, day, context.published()));
        }
        DateMatch ofWeek = ofWeek(words, at, day, context.published());
        DateMatch dated = dated(words, at, context);
        DateMatch bare = withDayPart(words, at + 1, near(day, context.published()));
        return DateRule.longer(dated == null ? ofWeek : dated, bare);
    }

    private @Nullable DayOfWeek weekday(DateWords words, int at) {
        Integer day = words.isCapitalised(at) ? table.value(TimeWordKind.WEEKDAY, words.word(at)) : null;
        return day == null ? null : DayOfWeek.of(day);
    }

    private static Reading near(DayOfWeek day, LocalDate published) {
        return new Reading(
                DayRange.day(published.with(TemporalAdjusters.previousOrSame(day))),
                DayRange.day(published.with(TemporalAdjusters.nextOrSame(day))),
                Precision.DAY,
                false);
    }

    private static Reading stepped(int step, DayOfWeek day, LocalDate published) {
        return switch (step) {
            case -1 -> Reading.relativeDay(published.with(TemporalAdjusters.previous(day)));
            case 1 -> Reading.relativeDay(published.with(TemporalAdjusters.next(day)));
            default -> near(day, published);
        };
    }

    /** "Thursday of last week", "Monday next week". */
    private @Nullable DateMatch ofWeek(DateWords words, int at, DayOfWeek day, LocalDate published) {
        int stepAt = words.skip(at + 1, "of");
        Integer step = table.value(TimeWordKind.STEP, words.word(stepAt));
        if (step == null || table.unit(words.word(stepAt + 1)) != CalendarUnit.WEEK) {
            return null;
        }
        LocalDate monday = CalendarUnit.WEEK.around(published.plusWeeks(step)).start();
        return new DateMatch(stepAt + 2, Reading.relativeDay(monday.with(TemporalAdjusters.nextOrSame(day))));
    }

    /** "Monday, March 22", "Tuesday (8 September)": the date decides. */
    private @Nullable DateMatch dated(DateWords words, int at, DateContext context) {
        DateMatch date = dates.match(words, words.skip(at + 1, ",", "(", "the"), context);
        return date == null || date.reading().precision() != Precision.DAY ? null : date;
    }

    private DateMatch withDayPart(DateWords words, int end, Reading reading) {
        return new DateMatch(table.is(TimeWordKind.DAY_PART, words.word(end)) ? end + 1 : end, reading);
    }
}
