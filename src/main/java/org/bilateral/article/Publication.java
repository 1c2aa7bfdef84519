package org.bilateral.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published, as far as it says.
 *
 * @param instant with its offset, or null
 * @param day the paper's day, or null when nothing was found
 * @param basis where it was found
 */
record Publication(
        @Nullable OffsetDateTime instant, @Nullable LocalDate day, PublishedBasis basis) {
    static final Publication UNKNOWN = new Publication(null, null, PublishedBasis.GIVEN);

    boolean isKnown() {
        return day != null;
    }

    static Publication of(Timestamp stamp, PublishedBasis basis) {
        return new Publication(stamp.instant(), stamp.day(), basis);
    }
}
