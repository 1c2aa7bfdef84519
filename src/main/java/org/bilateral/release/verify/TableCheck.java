package org.bilateral.release.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.release.schema.Resource;
import org.bilateral.write.Column;
import org.bilateral.write.ParquetReading;
import org.bilateral.write.Table;
import org.bilateral.write.TableReader;
import org.jspecify.annotations.Nullable;

/** Checks a table: its header, every cell, order, key, and that the Parquet file holds the same. */
final class TableCheck {
    private final Path root;
    private final Resource resource;
    private final Table<Map<String, String>> table;
    private final Findings findings;
    private final Map<String, Set<String>> values = new HashMap<>();

    /** @param remembered the columns whose values other tables refer to */
    TableCheck(
            Path root, Resource resource, Table<Map<String, String>> table, Set<String> remembered, Findings findings) {
        this.root = root;
        this.resource = resource;
        this.table = table;
        this.findings = findings;
        remembered.forEach(column -> values.put(column, new HashSet<>()));
    }

    /** The values of the remembered columns. */
    Set<String> values(String column) {
        return values.getOrDefault(column, Set.of());
    }

    /** Checks all; the number of rows. */
    long check() {
        Path csv = root.resolve(resource.path());
        if (!Files.isRegularFile(csv)) {
            findings.add(resource.path(), "is not there");
            return -1;
        }
        String parquetName = resource.path().replaceAll("\\.csv$", ".parquet");
        Path parquet = root.resolve(parquetName);
        try (TableReader rows = TableReader.open(csv);
                ParquetRows twin = ParquetRows.open(parquet, parquetName, table, findings)) {
            List<String> names =
                    table.columns().stream().<String>map(Column::name).toList();
            if (!rows.columns().equals(names)) {
                findings.add(resource.path(), 1, "the header is " + rows.columns() + ", not " + names);
                return -1;
            }
            return checkRows(rows, twin);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            findings.add(resource.path(), "cannot be read: " + e.getMessage());
            return -1;
        }
    }

    private long checkRows(TableReader rows, ParquetRows twin) {
        List<CellCheck> cells = table.columns().stream().map(CellCheck::new).toList();
        Set<String> keys = new HashSet<>();
        String before = "";
        long count = 0;
        for (Map<String, String> row : rows) {
            count++;
            long line = count + 1;
            List<String> texts = new ArrayList<>(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                texts.add(checkCell(row, i, line, cells));
            }
            if (row.size() != cells.size()) {
                findings.add(resource.path(), line, "has " + row.size() + " cells, not " + cells.size());
            }
            if (texts.get(0).compareTo(before) < 0) {
                findings.add(resource.path(), line, "is out of order: " + texts.get(0) + " after " + before);
            }
            before = texts.get(0);
            if (!table.key().isEmpty() && !keys.add(key(row))) {
                findings.add(resource.path(), line, "has the same " + table.key() + " as a row before: " + key(row));
            }
            twin.compare(texts, line);
        }
        twin.end(count);
        return count;
    }

    private String checkCell(Map<String, String> row, int index, long line, List<CellCheck> cells) {
        String name = table.columns().get(index).name();
        String text = row.getOrDefault(name, "");
        String problem = cells.get(index).problem(text);
        if (!problem.isEmpty()) {
            findings.add(resource.path(), line, name + " " + problem);
        }
        Set<String> remembered = values.get(name);
        if (remembered != null && !text.isEmpty()) {
            remembered.add(text);
        }
        return text;
    }

    private String key(Map<String, String> row) {
        return String.join(
                " ",
                table.key().stream().map(name -> row.getOrDefault(name, "")).toList());
    }

    /** Checks that every value of a column is one of those. */
    void checkReference(Resource.Reference reference, Set<String> known) {
        try (TableReader rows = TableReader.open(root.resolve(resource.path()))) {
            long line = 1;
            for (Map<String, String> row : rows) {
                line++;
                String value = row.getOrDefault(reference.column(), "");
                if (!value.isEmpty() && !known.contains(value)) {
                    findings.add(
                            resource.path(),
                            line,
                            reference.column() + " is in no row of " + reference.table() + "." + reference.target()
                                    + ": " + value);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            findings.add(resource.path(), "cannot be read: " + e.getMessage());
        }
    }

    /** The Parquet file beside the CSV; there is none beside {@code changes.csv}. */
    private static final class ParquetRows implements AutoCloseable {
        private final String name;
        private final List<Column<Map<String, String>>> columns;
        private final Findings findings;
        private final @Nullable ParquetReading reading;

        private ParquetRows(
                String name,
                List<Column<Map<String, String>>> columns,
                Findings findings,
                @Nullable ParquetReading reading) {
            this.name = name;
            this.columns = columns;
            this.findings = findings;
            this.reading = reading;
        }

        static ParquetRows open(Path file, String name, Table<Map<String, String>> table, Findings findings) {
            if (!Files.isRegularFile(file)) {
                if (name.startsWith("data/")) {
                    findings.add(name, "is not there");
                }
                return new ParquetRows(name, table.columns(), findings, null);
            }
            try {
                ParquetReading reading = ParquetReading.open(file);
                ParquetRows rows = new ParquetRows(name, table.columns(), findings, reading);
                rows.checkSchema(reading);
                return rows;
            } catch (IOException | RuntimeException e) { // Parquet throws whatever a broken byte leads it to
                findings.add(name, "is no Parquet file that can be read: " + e);
                return new ParquetRows(name, table.columns(), findings, null);
            }
        }

        private void checkSchema(ParquetReading parquet) {
            List<String> expected = columns.stream()
                    .map(column -> column.name() + " " + column.type() + (column.nullable() ? " or missing" : ""))
                    .toList();
            List<String> found = parquet.fields().stream()
                    .map(field -> field.name() + " " + field.type() + (field.nullable() ? " or missing" : ""))
                    .toList();
            if (!found.equals(expected)) {
                findings.add(name, "has the columns " + found + ", not " + expected);
            }
        }

        void compare(List<String> cells, long line) {
            if (reading != null) {
                List<String> twin = next(reading);
                if (twin == null || !twin.equals(cells)) {
                    findings.add(name, line - 1, "row differs from line " + line + " of the CSV: " + twin);
                }
            }
        }

        void end(long count) {
            if (reading != null && next(reading) != null) {
                findings.add(name, "has more rows than the CSV's " + count);
            }
        }

        private @Nullable List<String> next(ParquetReading parquet) {
            try {
                return parquet.next();
            } catch (IOException | RuntimeException e) { // as above
                findings.add(name, "cannot be read: " + e);
                return null;
            }
        }

        @Override
        public void close() throws IOException {
            if (reading != null) {
                reading.close();
            }
        }
    }
}
