package org.bilateral.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a row's values into the one form that both files hold, so that CSV and Parquet cannot differ. */
final class Cells {
    private Cells() {}

    /** The cells of a row: null where missing, text on one line, times in whole seconds. */
    static <R> List<@Nullable Object> of(Table<R> table, R row) {
        List<@Nullable Object> cells = new ArrayList<>(table.columns().size());
        for (Column<R> column : table.columns()) {
            Object cell = clean(table, column, column.value().get(row));
            if (cell == null && !column.nullable()) {
                throw new IllegalArgumentException(table.name() + "." + column.name() + " is missing in " + row);
            }
            cells.add(cell);
        }
        return cells;
    }

    private static @Nullable Object clean(Table<?> table, Column<?> column, @Nullable Object value) {
        if (value == null) {
            return column.type() == ColumnType.LIST ? List.of() : null;
        }
        return switch (column.type()) {
            case STRING -> emptyToNull(oneLine((String) value));
            case INT -> (Integer) value;
            case DOUBLE -> finite(table, column, (Double) value);
            case BOOLEAN -> (Boolean) value;
            case DATE -> (LocalDate) value;
            case TIMESTAMP -> ((Instant) value).truncatedTo(ChronoUnit.SECONDS);
            case LIST -> items((List<?>) value);
        };
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Double finite(Table<?> table, Column<?> column, Double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(table.name() + "." + column.name() + " is " + value);
        }
        return value == 0 ? 0.0 : value; // no negative zero
    }

    private static List<String> items(List<?> list) {
        List<String> items = new ArrayList<>(list.size());
        for (Object item : list) {
            String text = oneLine((String) item).replace(';', ',');
            if (!text.isEmpty()) {
                items.add(text);
            }
        }
        return List.copyOf(items);
    }

    /** White space and control characters become one blank; half a surrogate pair, which UTF-8 cannot hold, U+FFFD. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean gap = c == ' ' || Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
            if (!gap) {
                line.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = gap;
        }
        return blank && !line.isEmpty() ? line.substring(0, line.length() - 1) : line.toString();
    }

    /** The cell as it stands in CSV. */
    static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        if (cell instanceof List<?> list) {
            return String.join(";", list.stream().map(Object::toString).toList());
        }
        return cell.toString();
    }
}
