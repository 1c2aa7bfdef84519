package org.bilateral.write;

import java.util.Locale;

/** Writes for people what the tables hold, from the columns that the writers use. */
public final class DataDictionary {
    private static final String OPENING = """
            # Data dictionary

            Made from the columns in `org.bilateral.write`; do not edit. Every table is published as `NAME.csv` and `NAME.parquet` with the same columns and rows.

            CSV: UTF-8 without BOM, LF, a header row, quotes as in RFC 4180, no newline inside a cell, dates as in ISO 8601, times in UTC ending in `Z`, `true` and `false`, lists joined by `;`. A missing value is an empty field. Parquet: real dates, times, numbers, booleans and lists, ZSTD; a missing value is null. Rows are sorted by the first column.

            In pandas read CSV with `keep_default_na=False, na_values=[""]` and codes as text (`dtype={"cameo_code": str}`), in R with `na.strings = ""`: else a publisher called `NA` is taken for missing and the code `043` becomes 43. `source` and `target` are what PLOVER calls actor and recipient.
            """;

    private DataDictionary() {}

    /** The dictionary in Markdown. */
    public static String markdown(Tables tables) {
        StringBuilder text = new StringBuilder(OPENING);
        for (Table<?> table : tables.listAll()) {
            text.append("\n## ").append(table.name()).append("\n\n");
            text.append(table.meaning()).append("\n\n");
            text.append("| column | type | may be missing | meaning |\n| --- | --- | --- | --- |\n");
            table.columns().forEach(column -> text.append(row(column)));
        }
        return text.toString();
    }

    private static String row(Column<?> column) {
        return "| " + column.name() + " | " + column.type().name().toLowerCase(Locale.ROOT) + " | "
                + (column.nullable() ? "yes" : "no") + " | " + column.meaning().replace("|", "\\|") + " |\n";
    }
}
