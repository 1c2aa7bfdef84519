package org.bilateral.ontology;

/**
 * The numbers of a state in the lists of the state system, for a span of years.
 *
 * <p>Empty strings stand for a list that does not count the state as a member in those years.
 *
 * @param state the state as the lists call it: {@code German Democratic Republic}
 * @param cow Correlates of War number
 * @param gw Gleditsch–Ward number
 */
public record HistoricalCodes(String state, String cow, String gw) {}
