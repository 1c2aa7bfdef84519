package org.bilateral.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTableTest {
    private static final Tables TABLES = Tables.of(Ontology.load());

    @TempDir
    private Path folder;

    private List<Table<?>> write(Path target) throws Exception {
        TableFolder tables = new TableFolder(target);
        tables.write(TABLES.interactions(), TableFolderTest.sample().interactions().stream());
        tables.write(TABLES.mentions(), TableFolderTest.sample().mentions().stream());
        tables.write(TABLES.articles(), TableFolderTest.articles().stream());
        return List.of(TABLES.interactions(), TABLES.mentions(), TABLES.articles());
    }

    @Test
    void writesTheSameBytesFromTheTextOfItsOwnCsv() throws Exception {
        TableFolder again = new TableFolder(folder.resolve("again"));
        for (Table<?> table : write(folder)) {
            try (TableReader rows = TableReader.open(folder.resolve(table.name() + ".csv"))) {
                again.write(TextTable.of(table), rows.stream());
            }
            for (String ending : List.of(".csv", ".parquet")) {
                assertThat(folder.resolve("again").resolve(table.name() + ending))
                        .hasSameBinaryContentAs(folder.resolve(table.name() + ending));
            }
        }
    }

    @Test
    void readsParquetAsTheCsvHasIt() throws Exception {
        for (Table<?> table : write(folder)) {
            List<List<String>> parquet = new ArrayList<>();
            try (ParquetReading reading = ParquetReading.open(folder.resolve(table.name() + ".parquet"))) {
                assertThat(reading.fields())
                        .hasSameSizeAs(table.columns())
                        .allSatisfy(field -> assertThat(table.columns())
                                .anyMatch(column -> column.name().equals(field.name())
                                        && column.type() == field.type()
                                        && (column.type() == ColumnType.LIST
                                                || column.nullable() == field.nullable())));
                for (List<String> row = reading.next(); row != null; row = reading.next()) {
                    parquet.add(row);
                }
            }
            List<List<String>> csv = new ArrayList<>();
            try (TableReader rows = TableReader.open(folder.resolve(table.name() + ".csv"))) {
                for (Map<String, String> row : rows) {
                    csv.add(List.copyOf(row.values()));
                }
            }
            assertThat(parquet).isNotEmpty().isEqualTo(csv);
        }
    }

    @Test
    void allowsOnlyReferencesToColumnsThatAreThere() {
        for (Table<?> table : TABLES.listAll()) {
            for (Column<?> column : table.columns()) {
                String reference = column.constraint().references();
                if (!reference.isEmpty()) {
                    assertThat(TABLES.listAll())
                            .as("%s.%s", table.name(), column.name())
                            .anyMatch(other -> other.columns().stream()
                                    .anyMatch(one -> reference.equals(other.name() + "." + one.name())));
                }
            }
            assertThat(table.columns().stream().<String>map(Column::name)).containsAll(table.key());
        }
    }
}
