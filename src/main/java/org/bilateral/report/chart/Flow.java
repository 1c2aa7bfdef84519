package org.bilateral.report.chart;

/**
 * How much two actors have to do with each other.
 *
 * @param from code of one
 * @param to code of the other
 * @param count interactions
 * @param score their mean on Goldstein's scale, −10 to 10
 */
public record Flow(String from, String to, int count, double score) {
    String tip(String between) {
        return from + between + to + ": " + count + (count == 1 ? " interaction" : " interactions") + ", mean score "
                + Markup.number(score);
    }
}
