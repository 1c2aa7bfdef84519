package org.bilateral.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time is read against.
 *
 * @param published day of publication
 * @param previous the expression before it in the sentence, or null: "three days later" counts from it
 */
record DateContext(LocalDate published, @Nullable Reading previous) {

    DateContext on(LocalDate day) {
        return new DateContext(day, previous);
    }
}
