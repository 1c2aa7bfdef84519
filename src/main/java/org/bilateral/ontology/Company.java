package org.bilateral.ontology;

/**
 * A company, medium, agency or club that news names without its country.
 *
 * @param name as written
 * @param actorCode the state it belongs to
 * @param kind what it is
 */
public record Company(String name, String actorCode, Kind kind, Sector sector) {
    /** What it is. */
    public enum Kind {
        COMPANY,
        MEDIA,
        AGENCY,
        CLUB
    }
}
