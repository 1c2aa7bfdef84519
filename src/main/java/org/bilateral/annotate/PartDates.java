package org.bilateral.annotate;

import org.jspecify.annotations.Nullable;

/** A part of a longer time: "early May", "late last year", "earlier this week", "the end of 2014", "later that month". */
final class PartDates implements DateRule {
    private final TimeWords table;
    private final DateRule dates;

    /** @param dates reads the longer time */
    PartDates(TimeWords table, DateRule dates) {
        this.table = table;
        this.dates = dates;
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        int nounAt = words.skip(at, "the");
        Integer noun = words.is(nounAt + 1, "of") ? table.value(TimeWordKind.PART_NOUN, words.word(nounAt)) : null;
        if (noun != null) {
            return part(words, nounAt + 2, noun, context);
        }
        Integer adjective = table.value(TimeWordKind.PART, words.word(at));
        return adjective == null ? null : part(words, words.skip(at + 1, "-", "in", "on", "of"), adjective, context);
    }

    private @Nullable DateMatch part(DateWords words, int at, int part, DateContext context) {
        DateMatch whole = DateRule.longer(dates.match(words, at, context), definite(words, at, context));
        return whole == null ? null : new DateMatch(whole.end(), whole.reading().part(part, context.published()));
    }

    /** "The end of the year": the one of publication. */
    private @Nullable DateMatch definite(DateWords words, int at, DateContext context) {
        CalendarUnit unit = words.is(at, "the") ? table.unit(words.word(at + 1)) : null;
        if (unit == null || unit == CalendarUnit.HOUR || words.word(at + 1).endsWith("s")) {
            return null;
        }
        return new DateMatch(at + 2, Reading.relative(unit.around(context.published()), unit.precision()));
    }
}
