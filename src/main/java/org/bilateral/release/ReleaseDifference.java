package org.bilateral.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilateral.release.change.Change;
import org.bilateral.release.change.Comparison;
import org.bilateral.release.change.TableDifference;
import org.bilateral.release.schema.ReleaseReading;
import org.bilateral.release.schema.Resource;
import org.bilateral.write.Table;
import org.bilateral.write.TableFolder;

/**
 * What is another between any two releases.
 *
 * @param before number of the one
 * @param after number of the other
 * @param changes of interactions
 * @param tables counts for every table
 */
public record ReleaseDifference(String before, String after, List<Change> changes, List<TableDifference> tables) {
    public ReleaseDifference {
        changes = List.copyOf(changes);
        tables = List.copyOf(tables);
    }

    /** Compares the release in a folder with that in another one. */
    public static ReleaseDifference between(Path before, Path after) throws IOException {
        ReleaseReading old = ReleaseReading.open(before);
        ReleaseReading now = ReleaseReading.open(after);
        List<Change> changes = Comparison.between(side(before, old), side(after, now));
        Map<String, Table<?>> tables = new TreeMap<>();
        addTables(tables, old);
        addTables(tables, now);
        List<TableDifference> differences = new ArrayList<>();
        for (Table<?> table : tables.values()) {
            differences.add(TableDifference.of(table, before.resolve("data"), after.resolve("data")));
        }
        return new ReleaseDifference(old.version(), now.version(), changes, differences);
    }

    private static Comparison.Side side(Path release, ReleaseReading reading) {
        return new Comparison.Side(release.resolve("data"), reading.ontologyVersion(), reading.codingVersion());
    }

    private static void addTables(Map<String, Table<?>> tables, ReleaseReading reading) {
        for (Resource resource : reading.resources()) {
            Table<?> table = resource.table();
            if (table != null && resource.path().startsWith("data/")) {
                tables.put(table.name(), table);
            }
        }
    }

    /** The changes of interactions as {@code changes.csv} in a folder, as a release holds them. */
    public void write(Path folder) throws IOException {
        new TableFolder(folder).writeCsv(Change.table(), changes.stream());
    }

    /** How many interactions changed in which way for which reason: {@code added new_article} and the like. */
    public Map<String, Integer> counts() {
        Map<String, TreeSet<String>> ids = new TreeMap<>();
        changes.forEach(change -> ids.computeIfAbsent(
                        change.kind() + " " + change.reason().code(), key -> new TreeSet<>())
                .add(change.interactionId()));
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach((kind, members) -> counts.put(kind, members.size()));
        return counts;
    }
}
