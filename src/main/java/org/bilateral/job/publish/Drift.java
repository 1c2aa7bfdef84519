package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilateral.write.TableReader;

/**
 * How a run's tables differ from those published before.
 *
 * @param tables the tables whose rows have ids
 * @param columnsBefore number of columns of all tables before
 * @param columnsGone the columns among them that are gone, as {@code table.column}, sorted
 */
public record Drift(List<TableChanges> tables, int columnsBefore, List<String> columnsGone) {
    /** Nothing was compared yet. */
    public static final Drift NONE = new Drift(List.of(), 0, List.of());

    private static final List<String> TABLES = List.of("articles", "interactions", "mentions", "rejections");
    private static final String CSV = ".csv";

    /** Copies the lists. */
    public Drift {
        tables = List.copyOf(tables);
        columnsGone = List.copyOf(columnsGone);
    }

    static Drift between(Path before, Path after) throws IOException {
        List<TableChanges> tables = new ArrayList<>();
        for (String table : TABLES) {
            tables.add(TableChanges.of(table, before, after));
        }
        Set<String> columns = columns(before);
        Set<String> gone = new TreeSet<>(columns);
        gone.removeAll(columns(after));
        return new Drift(tables, columns.size(), List.copyOf(gone));
    }

    private static Set<String> columns(Path folder) throws IOException {
        Set<String> columns = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(CSV)) {
                        addColumns(file, name.substring(0, name.length() - CSV.length()), columns);
                    }
                }
            }
        }
        return columns;
    }

    private static void addColumns(Path csv, String table, Set<String> columns) throws IOException {
        try (TableReader reader = TableReader.open(csv)) {
            reader.columns().forEach(column -> columns.add(table + "." + column));
        }
    }

    /** One line a table, for people. */
    public List<String> lines() {
        return tables.stream().map(TableChanges::line).toList();
    }

    /** The largest share of a table's rows that is gone, 0 to 1. */
    double rowsLostShare() {
        return tables.stream().mapToDouble(TableChanges::lostShare).max().orElse(0);
    }

    /** The share of the columns that are still there, 0 to 1. */
    double columnsKeptShare() {
        return columnsBefore == 0 ? 1 : 1 - (double) columnsGone.size() / columnsBefore;
    }
}
