package org.bilateral.release;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilateral.release.facts.TableFacts;
import org.bilateral.release.text.Textless;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Table;
import org.bilateral.write.TableFolder;
import org.bilateral.write.TableReader;

/** Copies the published tables into a release, with or without the publishers' sentences. */
final class TableCopy {
    private final Path source;
    private final Path data;

    TableCopy(Path source, Path data) {
        this.source = source;
        this.data = data;
    }

    /** Copies a table. */
    TableFacts copy(Table<?> table, boolean withText) throws IOException {
        Path csv = source.resolve(table.name() + ".csv");
        checkColumns(table, csv);
        if (withText || !Textless.concerns(table)) {
            for (String ending : List.of(".csv", ".parquet")) {
                Files.copy(source.resolve(table.name() + ending), data.resolve(table.name() + ending));
            }
            try (TableReader rows = TableReader.open(csv)) {
                return new TableFacts(table, rows.stream().count());
            }
        }
        Table<Map<String, String>> textless = Textless.of(table);
        try (TableReader rows = TableReader.open(csv)) {
            long count = new TableFolder(data).write(textless, rows.stream().map(row -> Textless.hashed(table, row)));
            return new TableFacts(textless, count);
        }
    }

    private static void checkColumns(Table<?> table, Path csv) throws IOException {
        if (Files.notExists(csv)) {
            throw new ReleaseRefusal("there is no " + csv + ": run once more, then release");
        }
        try (TableReader rows = TableReader.open(csv)) {
            List<String> columns =
                    table.columns().stream().<String>map(Column::name).toList();
            if (!rows.columns().equals(columns)) {
                throw new ReleaseRefusal(
                        csv + " has other columns than this program writes: run once more, then release");
            }
        }
    }

    /**
     * Writes a copy of a released CSV that is safe to open in a spreadsheet: a cell of text that a spreadsheet would
     * calculate begins with an apostrophe, and the byte order mark has it read as UTF-8.
     */
    void spreadsheet(Table<?> table) throws IOException {
        Path folder = Files.createDirectories(data.resolve("spreadsheet"));
        Path target = folder.resolve(table.name() + ".csv");
        try (TableReader rows = TableReader.open(data.resolve(table.name() + ".csv"));
                Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            out.write('\ufeff');
            out.write(String.join(",", rows.columns()) + "\n");
            for (Map<String, String> row : rows) {
                List<String> cells = new ArrayList<>();
                for (Column<?> column : table.columns()) {
                    String cell = row.getOrDefault(column.name(), "");
                    boolean text = column.type() == ColumnType.STRING || column.type() == ColumnType.LIST;
                    cells.add(quote(text ? harmless(cell) : cell));
                }
                out.write(String.join(",", cells) + "\n");
            }
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
