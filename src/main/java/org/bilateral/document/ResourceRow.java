package org.bilateral.document;

import java.util.List;
import java.util.Locale;

/** One row of a {@link ResourceTable}; cells are read by the name of their column. */
public final class ResourceRow {
    private final String resource;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    ResourceRow(String resource, int line, List<String> columns, List<String> cells) {
        this.resource = resource;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The cell as written; empty where the table has nothing. */
    public String text(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(resource + " has no column " + column);
        }
        return cells.get(index);
    }

    /** The cell, which may not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw problem(column + " is empty");
        }
        return text;
    }

    /** A decimal number with a point. */
    public double decimal(String column) {
        try {
            return Double.parseDouble(required(column));
        } catch (NumberFormatException e) {
            throw problem(column + " is no number: " + text(column));
        }
    }

    /** A constant of an enumeration, written in either case. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        String name = required(column).toUpperCase(Locale.ROOT);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw problem(column + " is no " + type.getSimpleName() + ": " + text(column));
        }
    }

    /** Number of the line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The error to throw when this row breaks a rule of its reader. */
    public ResourceException problem(String problem) {
        return new ResourceException(resource, line, problem);
    }
}
