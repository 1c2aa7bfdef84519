package org.bilateral.annotate;

import java.util.List;
import org.bilateral.ontology.Place;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name an actor, or a place in its territory.
 *
 * @param tokens where in the sentence
 * @param codes the actors it may stand for; one but for names like {@code the two Koreas}
 * @param kind how it is named
 * @param sector the part of the actor that is named
 * @param agent the person with the office, {@code Sergei Lavrov (foreign minister)}, or empty
 * @param place the place of the gazetteer that these words name, or null
 */
public record ActorMention(
        TokenRange tokens,
        List<String> codes,
        Kind kind,
        Sector sector,
        String agent,
        @Nullable Place place) {

    public ActorMention {
        codes = List.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a mention of nobody");
        }
    }

    /** How an actor is named. */
    public enum Kind {
        /** By a country's or organisation's name or acronym. */
        NAME,
        /** By an adjective: only as part of a phrase. */
        ADJECTIVE,
        /** By its people: {@code Iraqis}. */
        DEMONYM,
        /** By a capital or a seat: a place or an actor, as the syntax has it. */
        CAPITAL,
        /** By a building, ministry, parliament, army, court. */
        BODY,
        /** By an armed group or party inside it. */
        GROUP,
        /** By a region that stands for it when it suffers an act. */
        REGION,
        /** By a person that acts for it. */
        PERSON,
        /** By a company or medium. */
        COMPANY,
        /** By a city that is no capital: a place only. */
        PLACE
    }
}
