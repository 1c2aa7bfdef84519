package org.bilateral.write;

import java.util.List;

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
}
