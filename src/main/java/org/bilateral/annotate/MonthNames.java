package org.bilateral.annotate;

import org.jspecify.annotations.Nullable;

/** Tells months from the verbs and people that are called like them. */
final class MonthNames {
    private final TimeWords table;

    MonthNames(TimeWords table) {
        this.table = table;
    }

    /** The month at this place, if a day, a year or a cue beside it shows that it is one. */
    @Nullable
    Integer beside(DateWords words, int at) {
        if (!words.isCapitalised(at)) {
            return null;
        }
        Integer month = table.value(TimeWordKind.MONTH, words.word(at));
        return month == null ? table.value(TimeWordKind.MONTH_SHORT, words.word(at)) : month;
    }

    /** Whether the word is a month although no day or year stands beside it. */
    boolean alone(DateWords words, int at) {
        String word = words.word(at);
        if (words.tag(at).startsWith("V") || words.tag(at).equals("MD")) {
            return false;
        }
        if (table.is(TimeWordKind.MONTH_OR_WORD, word)) {
            return hasCue(words, at);
        }
        if (table.is(TimeWordKind.MONTH_SHORT, word)) {
            return word.endsWith(".") && hasCue(words, at);
        }
        boolean named = table.is(TimeWordKind.MONTH_OR_NAME, word) && isName(words, at);
        return table.is(TimeWordKind.MONTH, word) && !named;
    }

    private boolean hasCue(DateWords words, int at) {
        if (words.is(at - 1, "to", "and", "or", "-", "--", "through")
                && table.is(TimeWordKind.MONTH, words.word(at - 2))) {
            return words.isCapitalised(at - 2);
        }
        if (words.is(at - 1, "from")) {
            return words.is(at + 1, "to", "until", "through", "-", "--");
        }
        boolean partOfMonth = words.is(at - 1, "of") && table.is(TimeWordKind.PART_NOUN, words.word(at - 2));
        return partOfMonth || table.is(TimeWordKind.MONTH_CUE, wordBefore(words, at));
    }

    private static String wordBefore(DateWords words, int at) {
        return words.is(at - 1, "-") ? words.word(at - 2) : words.word(at - 1);
    }

    private boolean isName(DateWords words, int at) {
        boolean surnameFollows = words.isCapitalised(at + 1) && !words.isAllCapitals(at + 1);
        return surnameFollows && !hasCue(words, at);
    }
}
