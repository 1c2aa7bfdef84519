package org.bilateral.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bilateral.ontology.Ontology;
import org.bilateral.write.Table;
import org.bilateral.write.Tables;

/** Compares the tables of an archive with those of the nightly job, read by a program that is neither's. */
final class SameRows {
    /** Tables that must not be empty, else nothing was compared. */
    private static final List<String> FULL = List.of(
            "interactions",
            "mentions",
            "articles",
            "rejections",
            "persons",
            "dyad_month",
            "dyad_day",
            "superseded_ids");

    private SameRows() {}

    /** Every table: the same rows as often, with the same columns of the same types. */
    static void check(Path night, Path archive) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            for (Table<?> table : Tables.of(Ontology.load()).listAll()) {
                String columns = table.columns().stream()
                        .map(column -> '"' + column.name() + '"')
                        .collect(Collectors.joining(", "));
                String nightly = from(columns, night.resolve("latest").resolve(table.name() + ".parquet"));
                String coded = from(columns, archive.resolve(table.name()).resolve("**/*.parquet"));
                assertThat(rows(statement, "DESCRIBE " + coded).stream().map(SameRows::type))
                        .as("types of " + table.name())
                        .isEqualTo(rows(statement, "DESCRIBE " + nightly).stream()
                                .map(SameRows::type)
                                .toList());
                assertThat(rows(statement, nightly + " EXCEPT ALL " + coded))
                        .as("rows of " + table.name() + " that only the nightly job has")
                        .isEmpty();
                assertThat(rows(statement, coded + " EXCEPT ALL " + nightly))
                        .as("rows of " + table.name() + " that only the archive has")
                        .isEmpty();
            }
        }
    }

    /** Each folder of a month holds what was published in it. */
    static void checkMonths(Path archive) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            for (String table : List.of("articles", "interactions")) {
                String day = table.equals("articles") ? "published_date" : "first_published";
                assertThat(rows(
                                statement,
                                "SELECT * FROM " + hive(archive, table) + " WHERE strftime(" + day
                                        + ", '%Y-%m') <> CAST(published_month AS VARCHAR)"))
                        .isEmpty();
            }
            String mentions = "SELECT m.mention_id FROM " + hive(archive, "mentions") + " m JOIN "
                    + hive(archive, "articles") + " a USING (article_id)";
            assertThat(rows(statement, mentions)).isNotEmpty();
            assertThat(rows(statement, mentions + " WHERE m.published_month <> a.published_month"))
                    .isEmpty();
        }
        assertThat(archive.resolve("mentions"))
                .isDirectoryContaining(folder -> Files.isDirectory(folder)
                        && folder.getFileName().toString().matches("published_month=\\d{4}-\\d\\d"));
    }

    /** What only many documents together show must be there, else its equality says nothing. */
    static void checkThatMuchIsCompared(Path night) throws SQLException {
        Path tables = night.resolve("latest");
        for (String table : FULL) {
            assertThat(count("jdbc:duckdb:", "FROM '" + tables.resolve(table + ".parquet") + "'"))
                    .as(table)
                    .isPositive();
        }
        assertThat(count("jdbc:duckdb:", "FROM '" + tables + "/interactions.parquet' WHERE follows_id IS NOT NULL"))
                .as("acts that carry out a plan")
                .isPositive();
        assertThat(count(
                        "jdbc:duckdb:",
                        "FROM (SELECT event_id FROM '" + tables
                                + "/interactions.parquet' GROUP BY event_id HAVING COUNT(*) > 2)"))
                .as("acts of more than two pairs")
                .isPositive();
        assertThat(count("jdbc:duckdb:", "FROM '" + tables + "/rejections.parquet' WHERE detail LIKE 'duplicate_of %'"))
                .as("documents that hold the same article")
                .isPositive();
        assertThat(count(
                        "jdbc:h2:file:" + night.resolve("state/bilateral"),
                        "FROM staged_stranger WHERE recalled <> ''"))
                .as("articles that name people of earlier days")
                .isPositive();
    }

    /** Values of a column of the nightly job's table. */
    static List<String> nightly(Path night, String table, String column, String where) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            return rows(
                            statement,
                            "SELECT " + column + " FROM '"
                                    + night.resolve("latest").resolve(table + ".parquet") + "' WHERE " + where
                                    + " ORDER BY " + column)
                    .stream()
                    .map(row -> row.get(0))
                    .toList();
        }
    }

    private static int count(String database, String from) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            return Integer.parseInt(
                    rows(statement, "SELECT COUNT(*) " + from).get(0).get(0));
        }
    }

    private static String hive(Path archive, String table) {
        return "read_parquet('" + archive.resolve(table).resolve("**/*.parquet")
                + "', hive_partitioning = true, hive_types_autocast = false)";
    }

    private static String from(String columns, Path files) {
        return "SELECT " + columns + " FROM read_parquet('" + files + "', hive_partitioning = false)";
    }

    /** Name and type; whether a column may be empty, files of Spark do not tell. */
    private static List<String> type(List<String> described) {
        return described.subList(0, 2);
    }

    private static List<List<String>> rows(Statement statement, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
