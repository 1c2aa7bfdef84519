package org.bilateral.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a table be written anew from the text of its CSV: the same rows give the same bytes. */
public final class TextTable {
    private TextTable() {}

    /** The table, with rows of text by column name; a missing cell is the empty string. */
    public static Table<Map<String, String>> of(Table<?> table) {
        List<Column<Map<String, String>>> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(of(column)));
        return new Table<>(table.name(), table.meaning(), columns, table.key());
    }

    /** A text as it stands in a cell: on one line, without control characters. */
    public static String cell(String text) {
        return Cells.oneLine(text);
    }

    private static Column<Map<String, String>> of(Column<?> column) {
        return new Column<>(
                column.name(),
                column.type(),
                column.nullable(),
                column.meaning(),
                row -> value(column.type(), row.getOrDefault(column.name(), "")),
                column.constraint());
    }

    private static @Nullable Object value(ColumnType type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case STRING -> text;
            case INT -> Integer.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TIMESTAMP -> Instant.parse(text);
            case LIST -> List.of(text.split(";", -1));
        };
    }
}
