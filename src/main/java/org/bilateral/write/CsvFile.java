package org.bilateral.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file that is no published table: the same quoting, UTF-8, LF, and a header row. */
public final class CsvFile {
    private CsvFile() {}

    /** Writes a file, in place of any that is there. */
    public static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CsvRows.FORMAT)) {
            printer.printRecord(header);
            printer.printRecords(rows);
        }
    }
}
