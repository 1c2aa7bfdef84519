package org.bilateral.write;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column keep to, beyond their type.
 *
 * @param values the only values, or empty for any
 * @param pattern a regular expression that the whole cell matches, or empty
 * @param minimum the least number, or null
 * @param maximum the greatest number, or null
 * @param references the {@code table.column} that holds every value of this one, or empty
 */
public record Constraint(
        List<String> values,
        String pattern,
        @Nullable Double minimum,
        @Nullable Double maximum,
        String references) {
    /** Anything goes. */
    public static final Constraint NONE = new Constraint(List.of(), "", null, null, "");

    public Constraint {
        values = List.copyOf(values);
    }

    /** Those values only. */
    public static Constraint oneOf(String... values) {
        return new Constraint(List.of(values), "", null, null, "");
    }

    /** The names of those constants only. */
    public static Constraint oneOf(Enum<?>... constants) {
        return oneOf(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    /** Cells that match as a whole. */
    public static Constraint matching(String pattern) {
        return new Constraint(List.of(), pattern, null, null, "");
    }

    /** Numbers of that range, both ends included. */
    public static Constraint between(double minimum, double maximum) {
        return new Constraint(List.of(), "", minimum, maximum, "");
    }

    /** Numbers that are not less. */
    public static Constraint atLeast(double minimum) {
        return new Constraint(List.of(), "", minimum, null, "");
    }

    /** Values that stand in a column of a table. */
    public static Constraint references(String table, String column) {
        return new Constraint(List.of(), "", null, null, table + "." + column);
    }
}
