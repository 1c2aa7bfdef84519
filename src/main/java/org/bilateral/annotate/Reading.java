package org.bilateral.annotate;

import java.time.LocalDate;

/**
 * What an expression of time means.
 *
 * @param past if it is told of an act that took place
 * @param future if it is told of a plan
 * @param precision how exactly
 * @param explicit whether the year is said
 */
record Reading(DayRange past, DayRange future, Precision precision, boolean explicit) {

    static Reading of(DayRange range, Precision precision, boolean explicit) {
        return new Reading(range, range, precision, explicit);
    }

    static Reading relative(DayRange range, Precision precision) {
        return of(range, precision, false);
    }

    static Reading relativeDay(LocalDate day) {
        return relative(DayRange.day(day), Precision.DAY);
    }

    /** What of a long period lies on this side of publication: an act told as past is not later than its report. */
    Reading seenFrom(LocalDate published) {
        if (precision == Precision.DAY) {
            return this;
        }
        DayRange ahead = future.end().isAfter(published) ? future.from(published) : future;
        DayRange told = past.start().isBefore(published) ? past.upTo(published) : past;
        return new Reading(told, ahead, precision, explicit);
    }

    /** The first, middle or last third (0, 1, 2); up to (3) or from (4) publication; a day has no parts. */
    Reading part(int part, LocalDate published) {
        if (precision == Precision.DAY || part > 4) {
            return this;
        }
        if (part == 3) {
            return new Reading(past.upTo(published), future.upTo(published), precision, explicit);
        }
        if (part == 4) {
            return new Reading(past.from(published), future.from(published), precision, explicit);
        }
        return new Reading(past.third(part), future.third(part), precision, explicit);
    }
}
