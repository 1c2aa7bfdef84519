package org.bilateral.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published table.
 *
 * @param <R> what a row is made from
 * @param name of the files, without their endings
 * @param meaning what a row is, one line
 * @param columns in order; rows are sorted by the first one
 * @param key the columns that no two rows share, or empty
 */
public record Table<R>(String name, String meaning, List<Column<R>> columns, List<String> key) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A table whose first column is its key. */
    public Table(String name, String meaning, List<Column<R>> columns) {
        this(name, meaning, columns, List.of(columns.get(0).name()));
    }

    /**
     * The cells of a row as every file holds them: null where missing, text on one line, times in whole seconds.
     *
     * @throws IllegalArgumentException if the row lacks a column that all rows have
     */
    public List<@Nullable Object> cells(R row) {
        return Cells.of(this, row);
    }
}
