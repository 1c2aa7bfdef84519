package org.bilateral.extract;

import java.time.LocalDate;

/**
 * When an act took place.
 *
 * @param start first day
 * @param end last day; equal to {@code start} for one day
 * @param precision {@code day}, {@code week}, {@code month} or {@code year}
 * @param basis {@code explicit}, {@code relative} or {@code publication}
 */
public record ActDate(LocalDate start, LocalDate end, String precision, String basis) {
    public ActDate {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a date range that ends before it starts: " + start + ".." + end);
        }
    }
}
