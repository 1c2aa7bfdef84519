package org.bilateral.write;

import java.util.List;

/**
 * A published table.
 *
 * @param <R> what a row is made from
 * @param name of the files, without their endings
 * @param meaning what a row is, one line
 * @param columns in order; rows are sorted by the first one
 */
public record Table<R>(String name, String meaning, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }
}
