package org.bilateral.release.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.document.Identifiers;
import org.bilateral.write.Table;
import org.bilateral.write.TableReader;

/**
 * How many rows of a table are others in two folders of tables, by the table's key.
 *
 * @param table its name
 * @param before rows before
 * @param after rows now
 * @param added keys that were not there before
 * @param removed keys that are gone
 * @param modified keys with another content in the columns of both
 * @param newColumns columns that were not there before
 * @param goneColumns columns that are gone
 */
public record TableDifference(
        String table,
        long before,
        long after,
        long added,
        long removed,
        long modified,
        List<String> newColumns,
        List<String> goneColumns) {

    /** Compares one table. */
    public static TableDifference of(Table<?> table, Path before, Path after) throws IOException {
        Content old = Content.read(table, before);
        Content now = Content.read(table, after);
        List<String> shared = new ArrayList<>(now.columns);
        shared.retainAll(old.columns);
        old.hash(shared);
        now.hash(shared);
        long same = 0;
        long modified = 0;
        for (Map.Entry<String, String> row : now.rows.entrySet()) {
            String earlier = old.rows.get(row.getKey());
            if (earlier != null) {
                same++;
                modified += earlier.equals(row.getValue()) ? 0 : 1;
            }
        }
        return new TableDifference(
                table.name(),
                old.count,
                now.count,
                now.rows.size() - same,
                old.rows.size() - same,
                modified,
                old.columns.isEmpty() ? List.of() : minus(now.columns, old.columns),
                now.columns.isEmpty() ? List.of() : minus(old.columns, now.columns));
    }

    private static List<String> minus(List<String> some, List<String> others) {
        Set<String> left = new HashSet<>(others);
        return some.stream().filter(one -> !left.contains(one)).toList();
    }

    /** The rows of one side: hash of the shared columns by key; without a key the whole row is one. */
    private static final class Content {
        private final Path csv;
        private final List<String> key;
        private final List<String> columns;
        private final Map<String, String> rows = new HashMap<>();
        private long count;

        private Content(Path csv, List<String> key, List<String> columns) {
            this.csv = csv;
            this.key = key;
            this.columns = columns;
        }

        static Content read(Table<?> table, Path folder) throws IOException {
            Path csv = folder.resolve(table.name() + ".csv");
            if (Files.notExists(csv)) {
                return new Content(csv, table.key(), List.of());
            }
            try (TableReader reader = TableReader.open(csv)) {
                return new Content(csv, table.key(), reader.columns());
            }
        }

        void hash(List<String> shared) throws IOException {
            if (columns.isEmpty()) {
                return;
            }
            try (TableReader reader = TableReader.open(csv)) {
                for (Map<String, String> row : reader) {
                    count++;
                    String all = text(row, shared);
                    rows.put(key.isEmpty() ? all : text(row, key), all);
                }
            }
        }

        private static String text(Map<String, String> row, List<String> columns) {
            StringBuilder text = new StringBuilder();
            columns.forEach(column -> text.append(row.getOrDefault(column, "")).append('\u001f'));
            return text.length() <= 64
                    ? text.toString()
                    : Identifiers.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
