package org.bilateral.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that receives tables, each as {@code NAME.csv} and {@code NAME.parquet}. */
public final class TableFolder {
    private final Path folder;

    /** @param folder made with its parents if it is not there */
    public TableFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Where the tables are. */
    public Path path() {
        return folder;
    }

    /**
     * Writes a table, row by row: only Parquet's current row group is held in memory.
     *
     * @param rows sorted by the table's first column
     * @return number of rows
     * @throws IllegalArgumentException if a row comes out of order, or lacks a column that all rows have
     */
    public <R> long write(Table<R> table, Stream<? extends R> rows) throws IOException {
        Path csvFile = folder.resolve(table.name() + ".csv");
        Path parquetFile = folder.resolve(table.name() + ".parquet");
        Files.deleteIfExists(parquetFile);
        try (rows;
                CsvRows csv = new CsvRows(csvFile, table);
                ParquetRows parquet = new ParquetRows(parquetFile, table)) {
            return copy(table, rows.iterator(), csv, parquet);
        }
    }

    /**
     * Writes the CSV file of a table alone.
     *
     * @param rows sorted by the table's first column
     * @return number of rows
     */
    public <R> long writeCsv(Table<R> table, Stream<? extends R> rows) throws IOException {
        try (rows;
                CsvRows csv = new CsvRows(folder.resolve(table.name() + ".csv"), table)) {
            long count = 0;
            for (Iterator<? extends R> left = rows.iterator(); left.hasNext(); count++) {
                csv.add(Cells.of(table, left.next()));
            }
            return count;
        }
    }

    private static <R> long copy(Table<R> table, Iterator<? extends R> rows, CsvRows csv, ParquetRows parquet)
            throws IOException {
        long count = 0;
        String before = "";
        while (rows.hasNext()) {
            List<@Nullable Object> cells = Cells.of(table, rows.next());
            String key = Cells.text(cells.get(0));
            if (key.compareTo(before) < 0) {
                throw new IllegalArgumentException(table.name() + " is not sorted: " + key + " after " + before);
            }
            csv.add(cells);
            parquet.add(cells);
            before = key;
            count++;
        }
        return count;
    }
}
