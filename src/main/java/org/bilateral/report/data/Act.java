package org.bilateral.report.data;

/**
 * What was done.
 *
 * @param type one of the 16 PLOVER types
 * @param mode how, or empty
 * @param directed false where the order of the two actors means nothing
 * @param planned whether it is still to come, or was when it was reported
 * @param quad the quad class, 1 to 4
 * @param score Goldstein's, −10 to 10
 * @param contexts what it was about, joined by {@code ;}
 * @param channel by which means, or empty
 */
public record Act(
        String type,
        String mode,
        boolean directed,
        boolean planned,
        int quad,
        double score,
        String contexts,
        String channel) {
    /** {@code occurred} or {@code planned}. */
    public String status() {
        return planned ? "planned" : "occurred";
    }
}
