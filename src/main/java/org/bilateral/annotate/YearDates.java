package org.bilateral.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, runs of years and decades: "in 2014", "1990-91", "the 1990s", "the '80s". */
final class YearDates implements DateRule {
    private static final Pattern DECADE = Pattern.compile("(?<year>\\d{3}0)'?s|'?(?<short>[2-9]0)s");

    private final TimeWords table;
    private final DateNumbers numbers;

    YearDates(TimeWords table) {
        this.table = table;
        numbers = new DateNumbers(table);
    }

    @Override
    public @Nullable DateMatch match(DateWords words, int at, DateContext context) {
        return DateRule.longer(decade(words, at, context), year(words, at));
    }

    private @Nullable DateMatch decade(DateWords words, int at, DateContext context) {
        Matcher decade = DECADE.matcher(words.word(at));
        if (!decade.matches()) {
            boolean split = words.is(at + 1, "'s") && words.is(at - 1, "the", "early", "late", "mid", "-");
            Integer year = split ? numbers.year(words, at) : null;
            return year == null || year % 10 != 0 ? null : decade(at + 2, year);
        }
        if (decade.group("year") != null) {
            return decade(at + 1, Integer.parseInt(decade.group("year")));
        }
        int last = Integer.parseInt(decade.group("short"));
        int century = context.published().getYear() / 100 * 100;
        boolean said = words.is(at - 1, "the", "early", "late", "mid", "-");
        return said
                ? decade(
                        at + 1, century + last <= context.published().getYear() ? century + last : century - 100 + last)
                : null;
    }

    private static DateMatch decade(int end, int year) {
        return new DateMatch(end, Reading.of(CalendarUnit.years(year, 10), Precision.YEAR, true));
    }

    private @Nullable DateMatch year(DateWords words, int at) {
        Integer year = numbers.year(words, at);
        if (year == null) {
            return null;
        }
        Integer last = words.is(at + 1, "-", "--", "/") ? lastYear(words, at + 2, year) : null;
        int end = last == null ? at + 1 : at + 3;
        if (!isYear(words, at, end)) {
            return null;
        }
        int count = last == null ? 1 : last - year + 1;
        return new DateMatch(end, Reading.of(CalendarUnit.years(year, count), Precision.YEAR, true));
    }

    private @Nullable Integer lastYear(DateWords words, int at, int first) {
        boolean isShort = words.word(at).matches("\\d\\d");
        Integer last = isShort
                ? Integer.valueOf(first / 100 * 100 + Integer.parseInt(words.word(at)))
                : numbers.year(words, at);
        return last == null || last <= first || last > first + 100 ? null : last;
    }

    private boolean isYear(DateWords words, int at, int end) {
        boolean range = end > at + 1;
        if (numbers.isCounting(words, end)) {
            return false;
        }
        String before = words.word(at - 1);
        boolean cue = at == 0 || table.is(TimeWordKind.YEAR_CUE, before);
        boolean held = table.is(TimeWordKind.HOLDER, before);
        return (range && !before.equals("$")) || (cue && (held || !isPlural(words, end)));
    }

    private static boolean isPlural(DateWords words, int at) {
        String word = words.word(at);
        boolean looksPlural = word.length() > 3 && word.endsWith("s") && !words.isCapitalised(at);
        return words.tag(at).isEmpty() ? looksPlural : words.tag(at).equals("NNS");
    }
}
