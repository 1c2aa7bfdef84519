package org.bilateral.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The CSV file of a table: RFC 4180 quoting, UTF-8 without BOM, LF. */
final class CsvRows implements AutoCloseable {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    CsvRows(Path file, Table<?> table) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(table.columns().stream().map(Column::name).toList());
    }

    void add(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(Cells.text(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
