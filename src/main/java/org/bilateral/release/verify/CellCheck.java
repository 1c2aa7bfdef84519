package org.bilateral.release.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Constraint;

/** Checks the cells of a column against its type and constraint. */
final class CellCheck {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Column<?> column;
    private final Pattern pattern;

    CellCheck(Column<?> column) {
        this.column = column;
        pattern = Pattern.compile(column.constraint().pattern());
    }

    /** What is wrong with a cell, or nothing. */
    String problem(String cell) {
        if (cell.isEmpty()) {
            return column.nullable() || column.type() == ColumnType.LIST ? "" : "is missing";
        }
        if (!isOfType(cell)) {
            return "is no " + column.type() + ": " + cell;
        }
        Constraint constraint = column.constraint();
        if (!constraint.values().isEmpty() && !constraint.values().contains(cell)) {
            return "is none of " + constraint.values() + ": " + cell;
        }
        if (!constraint.pattern().isEmpty() && !pattern.matcher(cell).find()) {
            return "does not match " + constraint.pattern() + ": " + cell;
        }
        return isWithin(constraint, cell) ? "" : "is out of range: " + cell;
    }

    private static boolean isWithin(Constraint constraint, String cell) {
        Double minimum = constraint.minimum();
        Double maximum = constraint.maximum();
        return (minimum == null || Double.parseDouble(cell) >= minimum)
                && (maximum == null || Double.parseDouble(cell) <= maximum);
    }

    private boolean isOfType(String cell) {
        return switch (column.type()) {
            case STRING, LIST -> true;
            case INT -> INTEGER.matcher(cell).matches();
            case DOUBLE -> NUMBER.matcher(cell).matches();
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
            case DATE -> isTime(cell, false);
            case TIMESTAMP -> isTime(cell, true);
        };
    }

    private static boolean isTime(String cell, boolean instant) {
        try {
            return (instant
                            ? Instant.parse(cell).toString()
                            : LocalDate.parse(cell).toString())
                    .equals(cell);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
