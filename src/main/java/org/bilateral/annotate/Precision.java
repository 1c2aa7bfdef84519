package org.bilateral.annotate;

import java.util.Locale;

/** How exactly a date is known, from fine to coarse. */
enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Precision coarser(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
