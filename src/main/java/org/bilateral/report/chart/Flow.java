package org.bilateral.report.chart;

/**
 * How much two countries have to do with each other.
 *
 * @param from code of one country
 * @param to code of the other
 * @param count interactions
 * @param score their mean on Goldstein's scale, −10 to 10
 */
public record Flow(String from, String to, int count, double score) {
    String tip() {
        return from + " to " + to + ": " + count + ", mean score " + Markup.number(score);
    }
}
