package org.bilateral.ontology;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a state for a span of years.
 *
 * @param actorCode the actor that stands for the state
 * @param from first year
 * @param to last year, or null for today
 * @param rank 1, or 2 for a second state of those years that bears the same actor code
 * @param codes the numbers
 */
public record StateCode(
        String actorCode, int from, @Nullable Integer to, int rank, HistoricalCodes codes) {
    boolean covers(int year) {
        return from <= year && (to == null || year <= to);
    }
}
