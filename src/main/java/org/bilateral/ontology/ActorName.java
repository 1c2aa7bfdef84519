package org.bilateral.ontology;

/**
 * One way in which news names an actor.
 *
 * @param name the words as written, e.g. {@code Turkish}, {@code the Kremlin} without the article
 * @param actorCode whose name it is
 * @param kind what kind of name
 * @param sector what part of the actor is named: GOV for a country, IGO for an organisation, MIL for {@code Pentagon}
 */
public record ActorName(String name, String actorCode, Kind kind, Sector sector) {
    /** What kind of name. */
    public enum Kind {
        /** A full, short or older name: {@code Russia}, {@code Soviet Union}. */
        NAME,
        /** {@code EU}, {@code U.S.}. */
        ACRONYM,
        /** {@code Russian}. */
        ADJECTIVE,
        /** People: {@code Russians}, {@code Briton}. */
        DEMONYM,
        /** {@code Moscow}: the capital, for the place or for the state. */
        CAPITAL,
        /** {@code Kremlin}, {@code Downing Street}: stands for the state only. */
        METONYM,
        /** A body of the actor: {@code European Commission}, {@code Knesset}, {@code Pentagon}. */
        BODY,
        /** Armed group, party or other body inside a state: {@code Hamas}, {@code Taliban}. */
        GROUP,
        /** A territory or province that stands for its state when it suffers an act: {@code Gaza}, {@code Crimea}. */
        REGION,
        /** One word for several actors, with a row for each: {@code Koreas}. */
        PAIR
    }
}
