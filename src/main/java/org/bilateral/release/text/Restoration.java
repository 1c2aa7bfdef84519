package org.bilateral.release.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bilateral.release.schema.ReleaseReading;
import org.bilateral.release.schema.Resource;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Constraint;
import org.bilateral.write.Table;
import org.bilateral.write.TableFolder;
import org.bilateral.write.TableReader;
import org.bilateral.write.TextTable;

/**
 * Puts the publishers' sentences back into the tables of a release without text, for those who hold the articles.
 *
 * <p>A sentence is taken only if its hash is that of the release: another text under the same address changes nothing.
 */
public final class Restoration {
    private final Path release;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, String> found = new HashMap<>();

    private Restoration(Path release) {
        this.release = release;
    }

    /** Where a sentence stands in an article's text. */
    private record Place(int start, int end) {}

    /**
     * How much was found.
     *
     * @param wanted different sentences and headlines of the release
     * @param found those that the articles gave
     */
    public record Outcome(int wanted, int found) {}

    /**
     * Reads which sentences a release wants.
     *
     * @throws IllegalArgumentException if it holds them already
     */
    public static Restoration of(Path release) throws IOException {
        if (ReleaseReading.open(release).withText()) {
            throw new IllegalArgumentException(release + " holds its sentences: there is nothing to restore");
        }
        Restoration restoration = new Restoration(release);
        restoration.readPlaces();
        return restoration;
    }

    private void readPlaces() throws IOException {
        try (TableReader rows = TableReader.open(release.resolve("data/mentions.csv"))) {
            for (Map<String, String> row : rows) {
                places.computeIfAbsent(row.getOrDefault("article_id", ""), key -> new ArrayList<>())
                        .add(new Place(
                                Integer.parseInt(row.getOrDefault("char_start", "0")),
                                Integer.parseInt(row.getOrDefault("char_end", "0"))));
                wanted.add(row.getOrDefault(Textless.hashName("evidence"), ""));
            }
        }
        try (TableReader rows = TableReader.open(release.resolve("data/articles.csv"))) {
            for (Map<String, String> row : rows) {
                places.computeIfAbsent(row.getOrDefault("article_id", ""), key -> new ArrayList<>());
                wanted.add(row.getOrDefault(Textless.hashName("title"), ""));
            }
        }
        wanted.remove("");
    }

    /** Offers an article; what the release wants of it is kept. */
    public void offer(String articleId, String title, String text) {
        List<Place> wantedPlaces = places.get(articleId);
        if (wantedPlaces != null) {
            take(title);
            for (Place place : wantedPlaces) {
                if (place.start() < place.end() && place.end() <= text.length()) {
                    take(text.substring(place.start(), place.end()));
                }
            }
        }
    }

    /** As the tables hold it: see {@link TextTable#cell}. */
    private void take(String text) {
        String cell = TextTable.cell(text);
        String hash = Textless.hash(cell);
        if (wanted.contains(hash)) {
            found.put(hash, cell);
        }
    }

    /** Writes all tables to a folder, with every sentence that was found; the others are missing there. */
    public Outcome write(Path folder) throws IOException {
        TableFolder tables = new TableFolder(folder);
        for (Resource resource : ReleaseReading.open(release).resources()) {
            Table<Map<String, String>> table = resource.table();
            if (table != null && resource.path().startsWith("data/")) {
                copy(table, tables);
            }
        }
        return new Outcome(wanted.size(), found.size());
    }

    private void copy(Table<Map<String, String>> table, TableFolder tables) throws IOException {
        if (!Textless.concerns(table)) {
            for (String ending : List.of(".csv", ".parquet")) {
                Path target = tables.path().resolve(table.name() + ending);
                Files.deleteIfExists(target);
                try (var in = Files.newInputStream(release.resolve("data").resolve(table.name() + ending))) {
                    Files.copy(in, target);
                }
            }
            return;
        }
        try (TableReader rows = TableReader.open(release.resolve("data").resolve(table.name() + ".csv"));
                Stream<Map<String, String>> stream = rows.stream()) {
            tables.write(TextTable.of(withText(table)), stream.map(row -> restored(table, row)));
        }
    }

    private Table<Map<String, String>> withText(Table<Map<String, String>> table) {
        Set<String> sentences = Textless.SENTENCES.getOrDefault(table.name(), Set.of());
        List<Column<Map<String, String>>> columns = new ArrayList<>();
        for (Column<Map<String, String>> column : table.columns()) {
            String name = column.name();
            String plain = sentences.stream()
                    .filter(sentence -> name.equals(Textless.hashName(sentence)))
                    .findFirst()
                    .orElse("");
            columns.add(plain.isEmpty() ? column : sentence(plain, column));
        }
        return new Table<>(table.name(), table.meaning(), columns, table.key());
    }

    /** Where all were found the column is as it was; else its cells may be missing. */
    private Column<Map<String, String>> sentence(String name, Column<Map<String, String>> hashed) {
        boolean nullable = hashed.nullable() || found.size() < wanted.size();
        return new Column<>(
                name,
                ColumnType.STRING,
                nullable,
                hashed.meaning(),
                row -> row.getOrDefault(name, ""),
                Constraint.NONE);
    }

    private Map<String, String> restored(Table<?> table, Map<String, String> row) {
        Map<String, String> full = new HashMap<>(row);
        for (String sentence : Textless.SENTENCES.getOrDefault(table.name(), Set.of())) {
            full.put(sentence, found.getOrDefault(row.getOrDefault(Textless.hashName(sentence), ""), ""));
        }
        return full;
    }
}
