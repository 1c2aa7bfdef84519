package org.bilateral.ontology;

/**
 * A state or an intergovernmental organisation.
 *
 * <p>Empty strings stand for codes that the actor does not have.
 *
 * @param code ISO 3166-1 alpha-3 ({@code XKX} for Kosovo), or the organisation's acronym
 * @param name English name
 * @param iso2 ISO 3166-1 alpha-2
 * @param isoNumeric three digits
 * @param cowCode Correlates of War number, today's
 * @param gwCode Gleditsch–Ward number, today's
 * @param wikidataId {@code Q} and digits
 * @param capital English name of the capital or of the seat
 * @param region UN region or, for organisations, their reach
 */
public record Actor(
        String code,
        String name,
        ActorKind kind,
        String iso2,
        String isoNumeric,
        String cowCode,
        String gwCode,
        String wikidataId,
        String capital,
        String region) {}
