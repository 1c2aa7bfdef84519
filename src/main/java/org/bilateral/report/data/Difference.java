package org.bilateral.report.data;

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
import java.util.UUID;
import org.bilateral.write.TableReader;

/**
 * How the tables differ from those of an earlier run.
 *
 * @param before name of the earlier run
 * @param tables rows of each table
 * @param added ids of interactions that are new
 * @param modified ids of interactions that stood there with another content
 * @param gone what the interactions were that are gone, in words; not more than some
 */
public record Difference(
        String before, List<TableCount> tables, Set<String> added, Set<String> modified, List<String> gone) {
    private static final String INTERACTIONS = "interactions";
    private static final List<String> TABLES = List.of(INTERACTIONS, "mentions", "articles", "rejections");
    private static final int GONE_SHOWN = 100;

    /** Copies the collections. */
    public Difference {
        tables = List.copyOf(tables);
        added = Set.copyOf(added);
        modified = Set.copyOf(modified);
        gone = List.copyOf(gone);
    }

    /** Rows of a table before and now, by the id in its first column. */
    public record TableCount(String table, int before, int now, int added, int removed, int modified) {}

    /** Compares two folders of tables. */
    public static Difference between(Path before, Path now) throws IOException {
        List<TableCount> counts = new ArrayList<>();
        Set<String> added = new HashSet<>();
        Set<String> modified = new HashSet<>();
        Set<String> removed = Set.of();
        for (String table : TABLES) {
            Map<String, UUID> old = hashes(before.resolve(table + ".csv"));
            Map<String, UUID> fresh = hashes(now.resolve(table + ".csv"));
            Set<String> plus = new HashSet<>(fresh.keySet());
            plus.removeAll(old.keySet());
            Set<String> minus = new HashSet<>(old.keySet());
            minus.removeAll(fresh.keySet());
            Set<String> other = new HashSet<>(fresh.keySet());
            other.removeIf(id -> !old.containsKey(id) || old.get(id).equals(fresh.get(id)));
            counts.add(new TableCount(table, old.size(), fresh.size(), plus.size(), minus.size(), other.size()));
            if (table.equals(INTERACTIONS)) {
                added = plus;
                modified = other;
                removed = minus;
            }
        }
        return new Difference(
                String.valueOf(before.toRealPath().getFileName()), counts, added, modified, words(before, removed));
    }

    private static Map<String, UUID> hashes(Path csv) throws IOException {
        Map<String, UUID> hashes = new HashMap<>();
        if (Files.exists(csv)) {
            try (TableReader reader = TableReader.open(csv)) {
                String key = reader.columns().get(0);
                for (Map<String, String> cells : reader) {
                    byte[] content = cells.toString().getBytes(StandardCharsets.UTF_8);
                    hashes.put(cells.getOrDefault(key, ""), UUID.nameUUIDFromBytes(content));
                }
            }
        }
        return hashes;
    }

    private static List<String> words(Path before, Set<String> ids) throws IOException {
        List<String> words = new ArrayList<>();
        if (!ids.isEmpty()) {
            try (TableReader reader = TableReader.open(before.resolve(INTERACTIONS + ".csv"))) {
                reader.stream()
                        .filter(cells -> ids.contains(cells.getOrDefault("interaction_id", "")))
                        .limit(GONE_SHOWN)
                        .forEach(cells -> words.add(String.join(
                                " ",
                                cells.getOrDefault("date_start", ""),
                                cells.getOrDefault("source_code", ""),
                                cells.getOrDefault("event_type", ""),
                                cells.getOrDefault("target_code", "") + ":",
                                cells.getOrDefault("evidence", ""))));
            }
        }
        return words;
    }
}
