package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.document.Identifiers;
import org.bilateral.write.TableReader;

/**
 * How a table differs from the one published before, by the id in its first column.
 *
 * @param table its name
 * @param before rows before
 * @param added ids that were not there before
 * @param removed ids that are gone
 * @param modified ids that stand in both, with another content
 */
public record TableChanges(String table, long before, long added, long removed, long modified) {
    static TableChanges of(String table, Path before, Path after) throws IOException {
        Map<String, String> old = rows(before.resolve(table + ".csv"));
        long count = old.size();
        long added = 0;
        long modified = 0;
        for (Map.Entry<String, String> row : rows(after.resolve(table + ".csv")).entrySet()) {
            String earlier = old.remove(row.getKey());
            if (earlier == null) {
                added++;
            } else if (!earlier.equals(row.getValue())) {
                modified++;
            }
        }
        return new TableChanges(table, count, added, old.size(), modified);
    }

    /** Hash of each row by id; a table that is not there has none. */
    private static Map<String, String> rows(Path csv) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        if (Files.exists(csv)) {
            try (TableReader reader = TableReader.open(csv)) {
                String key = reader.columns().get(0);
                reader.stream()
                        .forEach(row -> rows.put(
                                row.getOrDefault(key, ""),
                                Identifiers.sha256(row.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            }
        }
        return rows;
    }

    /** Share of the earlier rows that are gone, 0 to 1. */
    double lostShare() {
        return before == 0 ? 0 : (double) removed / before;
    }

    /** For people. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-13s %,8d before, %,d now: %,d added, %,d removed, %,d modified%s",
                table,
                before,
                before + added - removed,
                added,
                removed,
                modified,
                before == 0 ? "" : String.format(Locale.ROOT, " (%+.1f %%)", 100.0 * (added - removed) / before));
    }
}
