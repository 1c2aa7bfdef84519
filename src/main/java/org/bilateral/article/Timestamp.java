package org.bilateral.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A day, and the instant with its offset when the text gave a time and an offset. */
record Timestamp(LocalDate day, @Nullable OffsetDateTime instant) {
    static Timestamp of(OffsetDateTime instant) {
        return new Timestamp(instant.toLocalDate(), instant);
    }

    static Timestamp of(LocalDate day) {
        return new Timestamp(day, null);
    }
}
