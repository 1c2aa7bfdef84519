package org.bilateral.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bilateral.report.page.Evidence;
import org.bilateral.report.page.Pages;
import org.bilateral.report.page.Row;
import org.bilateral.write.TableReader;

/** A static site about published tables: it opens from {@code file://} and needs no network. */
public final class Site {
    private final Path tables;
    private final Path folder;

    /**
     * @param tables folder with the published CSV tables
     * @param folder receives the pages; files of the same names are replaced
     */
    public Site(Path tables, Path folder) {
        this.tables = tables;
        this.folder = folder;
    }

    /**
     * Writes the pages about the interactions that pass.
     *
     * @return number of interactions
     */
    public int write(Predicate<Row> wanted) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(tables.resolve("interactions.csv"))) {
            reader.forEach(cells -> rows.add(new Row(cells)));
        }
        rows.removeIf(wanted.negate());
        rows.sort(Comparator.comparing(Row::day));
        Map<String, Integer> rejected = new TreeMap<>();
        try (TableReader reader = TableReader.open(tables.resolve("rejections.csv"))) {
            reader.forEach(cells -> rejected.merge(cells.getOrDefault("reason", ""), 1, Integer::sum));
        }
        save("index.html", Pages.overview(rows, rejected));
        countries(rows);
        for (Map.Entry<String, List<Row>> dyad : group(rows, "dyad").entrySet()) {
            save("dyad/" + dyad.getKey() + ".html", Pages.dyad(dyad.getKey(), dyad.getValue()));
        }
        evidence(rows);
        copy("site.js");
        copy("site.css");
        return rows.size();
    }

    private void countries(List<Row> rows) throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (Row row : rows) {
            names.put(row.cells().getOrDefault("source_code", ""), row.cells().getOrDefault("source_name", ""));
            names.put(row.cells().getOrDefault("target_code", ""), row.cells().getOrDefault("target_name", ""));
        }
        for (Map.Entry<String, String> country : names.entrySet()) {
            List<Row> own =
                    rows.stream().filter(row -> row.involves(country.getKey())).toList();
            save("country/" + country.getKey() + ".html", Pages.country(country.getKey(), country.getValue(), own));
        }
    }

    private void evidence(List<Row> rows) throws IOException {
        Map<String, List<Map<String, String>>> mentions = new HashMap<>();
        try (TableReader reader = TableReader.open(tables.resolve("mentions.csv"))) {
            reader.forEach(
                    cells -> mentions.computeIfAbsent(cells.getOrDefault("interaction_id", ""), id -> new ArrayList<>())
                            .add(cells));
        }
        Map<String, Map<String, String>> articles = new HashMap<>();
        try (TableReader reader = TableReader.open(tables.resolve("articles.csv"))) {
            reader.forEach(cells -> articles.put(cells.getOrDefault("article_id", ""), cells));
        }
        Map<String, List<Row>> shards = new TreeMap<>();
        for (Row row : rows) {
            String shard = row.cells().getOrDefault("interaction_id", "").substring(1, 3);
            shards.computeIfAbsent(shard, key -> new ArrayList<>()).add(row);
        }
        for (Map.Entry<String, List<Row>> shard : shards.entrySet()) {
            save("evidence/" + shard.getKey() + ".html", Evidence.page(shard.getValue(), mentions, articles));
        }
    }

    private static Map<String, List<Row>> group(List<Row> rows, String column) {
        Map<String, List<Row>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.cells().getOrDefault(column, ""), key -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private void save(String name, String page) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, page);
    }

    private void copy(String name) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
