package org.bilateral.annotate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers inside expressions of time. */
final class DateNumbers {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|2[01]\\d\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private final TimeWords table;

    DateNumbers(TimeWords table) {
        this.table = table;
    }

    /** Day of a month in digits or spelled, or null. */
    @Nullable
    Integer day(DateWords words, int at) {
        String word = words.word(at);
        Integer day = DAY.matcher(word).matches() ? Integer.valueOf(word.replaceAll("\\D", "")) : spelled(word);
        return day == null || day < 1 || day > 31 || isCounting(words, at + 1) ? null : day;
    }

    private @Nullable Integer spelled(String word) {
        Integer ordinal = table.value(TimeWordKind.ORDINAL, word);
        return ordinal != null || word.length() < 3 ? ordinal : table.value(TimeWordKind.NUMBER, word);
    }

    /** Day of a month that stands before its month: "22", "22nd", "twenty-second" not among them. */
    @Nullable
    Integer dayBefore(DateWords words, int at) {
        String word = words.word(at);
        boolean ordinal = table.is(TimeWordKind.ORDINAL, word);
        return ordinal || DAY.matcher(word).matches() ? day(words, at) : null;
    }

    /** Whether the number before this word counts something. */
    boolean isCounting(DateWords words, int at) {
        return table.is(TimeWordKind.COUNTED, words.word(at))
                || (words.is(at, ":") && words.word(at + 1).matches("\\d\\d"));
    }

    @Nullable
    Integer year(DateWords words, int at) {
        return YEAR.matcher(words.word(at)).matches() ? Integer.valueOf(words.word(at)) : null;
    }

    /** A count of units of time, with the index after it; null if there is none. */
    @Nullable
    Count count(DateWords words, int at) {
        Integer value = simpleCount(words.word(at));
        if (value == null) {
            return null;
        }
        Integer next = simpleCount(words.word(at + 1));
        if (value == 1 && next != null && next > 1 && words.is(at, "a")) {
            return new Count(next, words.skip(at + 2, "of"));
        }
        Integer ones = words.is(at + 1, "-") ? simpleCount(words.word(at + 2)) : null;
        if (ones != null && value >= 20 && ones < 10) {
            return new Count(value + ones, at + 3);
        }
        return new Count(value, words.skip(at + 1, "of"));
    }

    private @Nullable Integer simpleCount(String word) {
        return COUNT.matcher(word).matches() ? Integer.valueOf(word) : table.value(TimeWordKind.NUMBER, word);
    }

    /** @param end index after the last word of the count */
    record Count(int value, int end) {}
}
