package org.bilateral.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time told from another day: "two days earlier", "the following week", "later that month", "the day before".
 *
 * <p>The other day is the expression before it in the sentence. Without one, what lies before is counted from
 * publication, and what lies after is not known.
 */
final class AnchoredDates implements DateRule {
    private final TimeWords table;
    private final DateNumbers numbers;
    private final DateRule dates;

    /** @param dates reads the day after "two days before" */
    AnchoredDates(TimeWords table, DateRule dates) {
        this.table = table;
        this.dates = dates;
        numbers = new DateNumbers(table);
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        return DateRule.longer(apart(words, at, context), neighbour(words, at, context));
    }

    /** "A week earlier", "the day after", "two days before Monday". */
    private @Nullable DateMatch apart(DateWords words, int at, DateContext context) {
        DateNumbers.Count count = numbers.count(words, at);
        int unitAt = count == null ? words.skip(at, "the") : count.end();
        CalendarUnit unit = table.unit(words.word(unitAt));
        Integer direction = table.value(TimeWordKind.APART, words.word(unitAt + 1));
        if (unit == null || direction == null || (count == null && unitAt == at)) {
            return null;
        }
        int shift = direction * (count == null ? 1 : count.value());
        DateMatch other = dates.match(words, unitAt + 2, context);
        if (other != null && other.reading().precision() == Precision.DAY) {
            return new DateMatch(other.end(), shifted(other.reading(), unit, shift));
        }
        return opensClause(words, unitAt + 1) ? null : fromPrevious(unitAt + 2, unit, shift, context);
    }

    /** "Two days before the summit" hangs on an event whose day is not told. */
    private static boolean opensClause(DateWords words, int at) {
        return words.is(at, "before", "after")
                && !words.word(at + 1).isEmpty()
                && Character.isLetter(words.word(at + 1).charAt(0))
                && !words.is(at + 1, "and", "but", "that", "in", "at");
    }

    private static @Nullable DateMatch fromPrevious(int end, CalendarUnit unit, int shift, DateContext context) {
        Reading previous = context.previous();
        if (previous != null && previous.precision().compareTo(unit.precision()) <= 0) {
            return new DateMatch(end, shifted(previous, unit, shift));
        }
        boolean known = previous == null && shift < 0;
        return known
                ? new DateMatch(end, Reading.relative(unit.distant(context.published(), shift), unit.precision()))
                : null;
    }

    private static Reading shifted(Reading anchor, CalendarUnit unit, int shift) {
        return new Reading(
                unit.distant(anchor.past().start(), shift),
                unit.distant(anchor.future().start(), shift),
                unit.precision(),
                anchor.explicit());
    }

    /** "The previous day", "the same week", "that year". */
    private @Nullable DateMatch neighbour(DateWords words, int at, DateContext context) {
        boolean that = words.is(at, "that");
        Integer step = words.is(at, "the") ? table.value(TimeWordKind.NEIGHBOUR, words.word(at + 1)) : null;
        int unitAt = that ? at + 1 : at + 2;
        CalendarUnit unit =
                table.is(TimeWordKind.DAY_PART, words.word(unitAt)) ? CalendarUnit.DAY : table.unit(words.word(unitAt));
        if (unit == null
                || unit == CalendarUnit.HOUR
                || (!that && step == null)
                || words.word(unitAt).endsWith("s")) {
            return null;
        }
        int shift = step == null ? 0 : step;
        Reading previous = context.previous();
        if (previous == null) {
            LocalDate there = unit.shift(context.published(), shift);
            return shift < 0 ? new DateMatch(unitAt + 1, Reading.relative(unit.around(there), unit.precision())) : null;
        }
        return previous.precision().compareTo(unit.precision()) <= 0
                ? new DateMatch(unitAt + 1, shifted(previous, unit, shift))
                : null;
    }
}
