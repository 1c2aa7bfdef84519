package org.bilateral.annotate;

import org.jspecify.annotations.Nullable;

/** Reads one kind of expression of time. */
interface DateRule {
    /** The expression that starts at the word, or null. */
    @Nullable
    DateMatch match(DateWords words, int at, DateContext context);

    /** The longer of two expressions; the first if they are equally long. */
    static @Nullable DateMatch longer(@Nullable DateMatch first, @Nullable DateMatch second) {
        if (first == null) {
            return second;
        }
        return second == null || second.end() <= first.end() ? first : second;
    }

    /** The rule that tries all of these and takes the longest expression, the earliest rule among equals. */
    static DateRule longestOf(DateRule... rules) {
        return (words, at, context) -> {
            DateMatch best = null;
            for (DateRule rule : rules) {
                best = longer(best, rule.match(words, at, context));
            }
            return best;
        };
    }
}
