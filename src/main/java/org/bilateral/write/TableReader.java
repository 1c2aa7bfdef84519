package org.bilateral.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV table with a header row, one row at a time; a missing cell is the empty string. */
public final class TableReader implements AutoCloseable, Iterable<Map<String, String>> {
    private final CSVParser parser;

    private TableReader(CSVParser parser) {
        this.parser = parser;
    }

    /** Opens a CSV file in UTF-8. */
    public static TableReader open(Path csv) throws IOException {
        return new TableReader(CsvRows.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(csv, StandardCharsets.UTF_8)));
    }

    /** The names in the header row, in order. */
    public List<String> columns() {
        return List.copyOf(parser.getHeaderNames());
    }

    /** The rows that are left, in order, by column name. */
    @Override
    public Iterator<Map<String, String>> iterator() {
        return stream().iterator();
    }

    /** The rows that are left, in order, by column name. */
    public Stream<Map<String, String>> stream() {
        return parser.stream().map(CSVRecord::toMap);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
