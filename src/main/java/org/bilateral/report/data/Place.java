package org.bilateral.report.data;

/**
 * Where something happened.
 *
 * @param name empty if nothing is known
 * @param country its code, or empty
 * @param latitude decimal degrees, NaN if not known
 * @param longitude decimal degrees, NaN if not known
 */
public record Place(String name, String country, double latitude, double longitude) {
    /** Whether it can be drawn. */
    public boolean located() {
        return !Double.isNaN(latitude) && !Double.isNaN(longitude);
    }
}
