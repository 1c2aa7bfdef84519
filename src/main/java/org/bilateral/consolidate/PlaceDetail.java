package org.bilateral.consolidate;

import java.util.Comparator;
import java.util.Locale;
import org.bilateral.extract.ActPlace;
import org.jspecify.annotations.Nullable;

/** How much is said of a place, the best first. */
enum PlaceDetail {
    /** A place of the gazetteer, a point on the map. */
    POINT,
    NAME,
    COUNTRY,
    NONE;

    static PlaceDetail of(@Nullable ActPlace place) {
        if (place == null || (place.name().isEmpty() && place.countryCode().isEmpty())) {
            return NONE;
        }
        if (place.latitude() != null || !place.geonamesId().isEmpty()) {
            return POINT;
        }
        return place.name().isEmpty() ? COUNTRY : NAME;
    }

    /** Whether two mentions can speak of the same place: what is missing or vague contradicts nothing. */
    static boolean agree(@Nullable ActPlace a, @Nullable ActPlace b) {
        if (a == null || b == null) {
            return true;
        }
        boolean countries = a.countryCode().isEmpty()
                || b.countryCode().isEmpty()
                || a.countryCode().equals(b.countryCode());
        boolean points = of(a) == POINT && of(b) == POINT;
        return countries && (!points || sameName(a, b));
    }

    /** Whether both name the same place. */
    static boolean isSame(@Nullable ActPlace a, @Nullable ActPlace b) {
        return a != null && b != null && !a.name().isEmpty() && agree(a, b) && sameName(a, b);
    }

    private static boolean sameName(ActPlace a, ActPlace b) {
        return a.name().equalsIgnoreCase(b.name())
                || (!a.geonamesId().isEmpty() && a.geonamesId().equals(b.geonamesId()));
    }

    /** What stands for a place in an identifier; not the GeoNames id, which a later gazetteer may change. */
    static String key(@Nullable ActPlace place) {
        return place == null ? "" : place.countryCode() + "/" + place.name().toLowerCase(Locale.ROOT);
    }

    /** The more detailed place first, then the alphabet. */
    static int compare(@Nullable ActPlace a, @Nullable ActPlace b) {
        return Comparator.<@Nullable ActPlace, PlaceDetail>comparing(PlaceDetail::of)
                .thenComparing(PlaceDetail::key)
                .compare(a, b);
    }
}
