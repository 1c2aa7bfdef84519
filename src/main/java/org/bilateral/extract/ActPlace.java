package org.bilateral.extract;

import org.jspecify.annotations.Nullable;

/**
 * Where an act took place.
 *
 * @param name the named place
 * @param countryCode ISO 3166-1 alpha-3, or empty
 * @param latitude decimal degrees WGS 84, or null
 * @param longitude decimal degrees WGS 84, or null
 * @param geonamesId digits, or empty
 */
public record ActPlace(
        String name,
        String countryCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String geonamesId) {}
