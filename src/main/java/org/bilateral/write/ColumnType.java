package org.bilateral.write;

/** What the cells are, with the Java type that a getter gives. */
public enum ColumnType {
    /** {@code String}; empty is missing. */
    STRING,
    /** {@code Integer}. */
    INT,
    /** {@code Double}, finite. */
    DOUBLE,
    /** {@code Boolean}. */
    BOOLEAN,
    /** {@code LocalDate}. */
    DATE,
    /** {@code Instant}, cut to seconds. */
    TIMESTAMP,
    /** {@code List<String>}, joined by {@code ;} in CSV. */
    LIST
}
