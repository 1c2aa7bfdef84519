package org.bilateral.annotate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Neighbouring days.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
record DayRange(LocalDate start, LocalDate end) {
    DayRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
        }
    }

    static DayRange day(LocalDate day) {
        return new DayRange(day, day);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** The days up to {@code last}; all of them if none is. */
    DayRange upTo(LocalDate last) {
        return contains(last) ? new DayRange(start, last) : this;
    }

    /** The days from {@code first} on; all of them if none is. */
    DayRange from(LocalDate first) {
        return contains(first) ? new DayRange(first, end) : this;
    }

    /** From the start of this range to the end of the other; this range if the other ends before it. */
    DayRange through(DayRange other) {
        return other.end.isBefore(start) ? this : new DayRange(start, other.end);
    }

    /** The first (0), middle (1) or last (2) third. */
    DayRange third(int index) {
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        long first = days * index / 3;
        long next = days * (index + 1) / 3;
        return next <= first ? this : new DayRange(start.plusDays(first), start.plusDays(next - 1));
    }
}
