package org.bilateral.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Consolidator;
import org.bilateral.consolidate.Telling;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.bilateral.extract.InteractionMention;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFolderTest {
    private static final Tables TABLES = Tables.of(Ontology.load());

    @TempDir
    Path folder;

    private static final String TRAP = "=cmd|' /C calc'!A0, \"quoted\"; 1e10\r\nNA";

    static List<ArticleFacts> articles() {
        return List.of(
                Telling.article("a1", "2021-03-23", "NA", "one two three four five six"),
                Telling.article("a2", "2021-03-24", "Paper", "seven eight nine ten eleven twelve"));
    }

    static Consolidation sample() {
        List<InteractionMention> mentions = List.of(
                Telling.of("a1", "NAM", EventType.ACCUSE, "RUS", "2021-03-22")
                        .saying(TRAP, 0.25)
                        .mention(),
                Telling.of("a2", "CHN", EventType.CONSULT, "RUS", "2021-03-23")
                        .in("Guilin", "CHN")
                        .by("Wang Yi (foreign minister)", "Sergei Lavrov (foreign minister)")
                        .about("diplomatic", "economic")
                        .mention());
        return new Consolidator().consolidate(articles(), mentions);
    }

    @Test
    void parquetEqualsCsvRowByRow() throws Exception {
        TableFolder tables = new TableFolder(folder);
        tables.write(TABLES.interactions(), sample().interactions().stream());
        tables.write(TABLES.mentions(), sample().mentions().stream());
        for (String name : List.of("interactions", "mentions")) {
            List<String> csv = query("SELECT * FROM read_csv('" + folder + "/" + name
                    + ".csv', all_varchar=true, header=true, quote='\"', escape='\"', delim=',')");
            List<String> parquet = query("SELECT " + asText(name) + " FROM '" + folder + "/" + name + ".parquet'");
            assertThat(csv).hasSize(2);
            assertThat(parquet).isEqualTo(csv);
        }
    }

    @Test
    void parquetHasRealTypes() throws Exception {
        TableFolder tables = new TableFolder(folder);
        tables.write(TABLES.interactions(), sample().interactions().stream());
        assertThat(query(
                        "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT date_start, directed, quad_class,"
                                + " goldstein, contexts FROM '" + folder + "/interactions.parquet')"))
                .containsExactly(
                        "date_start DATE",
                        "directed BOOLEAN",
                        "quad_class INTEGER",
                        "goldstein DOUBLE",
                        "contexts VARCHAR[]");
    }

    @Test
    void noCellHoldsANewline() throws Exception {
        new TableFolder(folder).write(TABLES.mentions(), sample().mentions().stream());
        assertThat(Files.readAllLines(folder.resolve("mentions.csv"))).hasSize(3);
        assertThat(Files.readString(folder.resolve("mentions.csv")))
                .doesNotContain("\r")
                .contains("1e10 NA\"");
    }

    @Test
    void sameRowsGiveSameBytes(@TempDir Path other) throws Exception {
        new TableFolder(folder).write(TABLES.interactions(), sample().interactions().stream());
        new TableFolder(other).write(TABLES.interactions(), sample().interactions().stream());
        for (String name : List.of("interactions.csv", "interactions.parquet")) {
            assertThat(Files.readAllBytes(other.resolve(name))).isEqualTo(Files.readAllBytes(folder.resolve(name)));
        }
    }

    @Test
    void refusesRowsOutOfOrder() {
        Rejection b = new Rejection("d2", "b.html", RejectionReason.NO_DATE, "");
        Rejection a = new Rejection("d1", "a.html", RejectionReason.NO_TEXT, "");
        assertThatThrownBy(() -> new TableFolder(folder).write(TABLES.rejections(), Stream.of(b, a)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rejections is not sorted: d1 after d2");
    }

    @Test
    void writesATableWithoutRows() throws Exception {
        assertThat(new TableFolder(folder).write(TABLES.rejections(), Stream.empty()))
                .isZero();
        assertThat(query("SELECT * FROM '" + folder + "/rejections.parquet'")).isEmpty();
        assertThat(Files.readString(folder.resolve("rejections.csv")))
                .isEqualTo("document_id,input_path,reason,detail\n");
    }

    /** The columns of a Parquet file as the CSV writes them. */
    private static String asText(String table) {
        StringBuilder select = new StringBuilder();
        for (Table<?> each : TABLES.listAll()) {
            if (each.name().equals(table)) {
                for (Column<?> column : each.columns()) {
                    select.append(select.isEmpty() ? "" : ", ").append(asText(column));
                }
            }
        }
        return select.toString();
    }

    private static String asText(Column<?> column) {
        return column.type() == ColumnType.LIST
                ? "nullif(array_to_string(" + column.name() + ", ';'), '')"
                : column.name() + "::VARCHAR";
    }

    private static List<String> query(String sql) throws Exception {
        List<String> rows = new java.util.ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " | ").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
