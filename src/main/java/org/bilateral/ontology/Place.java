package org.bilateral.ontology;

/**
 * A populated place of the gazetteer.
 *
 * @param name English name
 * @param countryCode ISO 3166-1 alpha-3
 * @param latitude decimal degrees WGS 84, north positive
 * @param longitude decimal degrees WGS 84, east positive
 * @param geonamesId digits
 * @param population inhabitants; 0 when unknown
 * @param capital whether it is the capital of its country
 */
public record Place(
        String name,
        String countryCode,
        double latitude,
        double longitude,
        String geonamesId,
        long population,
        boolean capital) {}
