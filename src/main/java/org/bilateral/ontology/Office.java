package org.bilateral.ontology;

/**
 * A title that people bear in news, and the office it stands for.
 *
 * @param title lower-case words as written: {@code foreign minister}, {@code secretary of state}
 * @param office the canonical office, equal for all titles that mean the same
 * @param sector what part of the state the bearer acts for
 * @param actorCode the actor when the title alone tells it ({@code taoiseach}), else empty
 */
public record Office(String title, String office, Rank rank, Sector sector, String actorCode) {
    /** How high, and in what line of service. */
    public enum Rank {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        MINISTER,
        OFFICIAL,
        MILITARY,
        LEGISLATOR,
        JUDGE,
        DIPLOMAT,
        POLICE,
        OPPOSITION,
        /** Head or speaker of an intergovernmental organisation. */
        ORGANISATION,
        OTHER
    }
}
