package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the expressions of time that news uses, against the day of publication.
 *
 * <p>Takes tagged and untagged tokens; tags only help to tell "May" from "may". Immutable, may be shared by threads.
 */
final class DateFinder {
    private static final int LONGEST_NAME = 4;

    private final TimeWords table;
    private final DateRule rules;

    private DateFinder(TimeWords table) {
        this.table = table;
        DateRule calendar = DateRule.longestOf(new CalendarDates(table), new NumericDates());
        DateRule simple = DateRule.longestOf(
                calendar,
                new Weekdays(table, calendar),
                new YearDates(table),
                new RelativeDates(table),
                new Seasons(table));
        DateRule anchored = DateRule.longestOf(simple, new AnchoredDates(table, simple));
        DateRule parts = DateRule.longestOf(anchored, new PartDates(table, anchored));
        rules = DateRule.longestOf(parts, new RangeDates(table, parts));
    }

    static DateFinder load() {
        return new DateFinder(TimeWords.load());
    }

    /** The expressions in order, not overlapping, the longest where several start at one word. */
    List<DateMention> find(List<Token> tokens, LocalDate published) {
        DateWords words = new DateWords(tokens);
        List<DateMention> mentions = new ArrayList<>();
        Reading previous = null;
        int at = 0;
        while (at < words.size()) {
            int name = lengthOfName(words, at);
            DateMatch match = name > 0 ? null : rules.match(words, at, new DateContext(published, previous));
            if (match != null) {
                mentions.add(mention(words, at, match, published));
                previous = match.reading();
            }
            at = match == null ? at + Math.max(1, name) : match.end();
        }
        return List.copyOf(mentions);
    }

    private int lengthOfName(DateWords words, int at) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            if (table.is(TimeWordKind.NO_DATE, words.phrase(at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static DateMention mention(DateWords words, int at, DateMatch match, LocalDate published) {
        Reading reading = match.reading().seenFrom(published);
        return new DateMention(
                words.tokens(at, match.end()),
                reading.past().start(),
                reading.past().end(),
                reading.future().start(),
                reading.future().end(),
                reading.precision().label(),
                reading.explicit() ? "explicit" : "relative");
    }
}
