package org.bilateral.write;

import org.jspecify.annotations.Nullable;

/**
 * A column of a published table: what the writers, the data dictionary and the package's schema all read.
 *
 * @param <R> what a row is made from
 * @param name snake_case, without abbreviations
 * @param nullable whether a row may lack it
 * @param meaning for people, one line
 * @param value takes the cell out of the row
 * @param constraint what its cells keep to
 */
public record Column<R>(
        String name, ColumnType type, boolean nullable, String meaning, Getter<R> value, Constraint constraint) {
    /** Takes a cell out of a row. */
    @FunctionalInterface
    public interface Getter<R> {
        /** The value, or null when it is missing. */
        @Nullable
        Object get(R row);
    }

    /** A column whose cells are never missing. */
    public static <R> Column<R> required(
            String name, ColumnType type, String meaning, Getter<R> value, Constraint... constraint) {
        return new Column<>(name, type, false, meaning, value, only(constraint));
    }

    /** A column whose cells may be missing. */
    public static <R> Column<R> optional(
            String name, ColumnType type, String meaning, Getter<R> value, Constraint... constraint) {
        return new Column<>(name, type, true, meaning, value, only(constraint));
    }

    private static Constraint only(Constraint... constraint) {
        return constraint.length == 0 ? Constraint.NONE : constraint[0];
    }
}
