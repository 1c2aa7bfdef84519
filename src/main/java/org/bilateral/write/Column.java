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
 */
public record Column<R>(String name, ColumnType type, boolean nullable, String meaning, Getter<R> value) {
    /** Takes a cell out of a row. */
    @FunctionalInterface
    public interface Getter<R> {
        /** The value, or null when it is missing. */
        @Nullable
        Object get(R row);
    }

    static <R> Column<R> required(String name, ColumnType type, String meaning, Getter<R> value) {
        return new Column<>(name, type, false, meaning, value);
    }

    static <R> Column<R> optional(String name, ColumnType type, String meaning, Getter<R> value) {
        return new Column<>(name, type, true, meaning, value);
    }
}
