package org.bilateral.annotate;

import java.time.LocalDate;

/**
 * An expression of time, resolved against the publication day.
 *
 * <p>A bare weekday is ambiguous between past and plan: {@code start} and {@code end} hold the reading for the past,
 * {@code futureStart} and {@code futureEnd} the one for plans. For all other expressions the two are equal.
 *
 * @param tokens where in the sentence
 * @param start first day
 * @param end last day
 * @param futureStart first day if the act lies ahead
 * @param futureEnd last day if the act lies ahead
 * @param precision {@code day}, {@code week}, {@code month} or {@code year}
 * @param basis {@code explicit} or {@code relative}
 */
public record DateMention(
        TokenRange tokens,
        LocalDate start,
        LocalDate end,
        LocalDate futureStart,
        LocalDate futureEnd,
        String precision,
        String basis) {}
