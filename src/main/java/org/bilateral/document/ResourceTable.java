package org.bilateral.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A vocabulary or rule table of the class path: tab-separated UTF-8 with a header row.
 *
 * <p>Lines that start with {@code #} say where the facts come from. Rows are sorted by code unit and differ from each
 * other, so that a change shows as one line and two people who add the same row notice it. Any other thing stops the
 * start with {@code package/name:line: problem}.
 */
public final class ResourceTable {
    private static final String SEPARATOR = "\t";

    private final String resource;
    private final List<String> columns;
    private final List<ResourceRow> rows = new ArrayList<>();
    private boolean headerSeen;
    private String previous = "";

    private ResourceTable(String resource, List<String> columns) {
        this.resource = resource;
        this.columns = List.copyOf(columns);
    }

    /**
     * All rows of a table.
     *
     * @param anchor a class of the package whose resource folder holds the table
     * @param name file name, such as {@code countries.tsv}
     * @param columns the header that the file must have
     * @throws ResourceException if the file is absent, or has another header, a row with too few or too many cells,
     *     spaces around a cell, rows out of order or twice the same row
     */
    public static List<ResourceRow> read(Class<?> anchor, String name, List<String> columns) {
        String content = new String(bytes(anchor, name), StandardCharsets.UTF_8);
        return parse(label(anchor, name), content, columns);
    }

    /** 64 hex digits of the SHA-256 of the file: two runs with equal fingerprints used the same table. */
    public static String fingerprint(Class<?> anchor, String name) {
        return Identifiers.sha256(bytes(anchor, name));
    }

    static List<ResourceRow> parse(String resource, String content, List<String> columns) {
        ResourceTable table = new ResourceTable(resource, columns);
        String[] lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean afterLastLine = i == lines.length - 1 && lines[i].isEmpty();
            if (!afterLastLine && !lines[i].startsWith("#")) {
                table.add(lines[i], i + 1);
            }
        }
        if (!table.headerSeen) {
            throw new ResourceException(resource, lines.length, "no header row");
        }
        return List.copyOf(table.rows);
    }

    private void add(String line, int number) {
        List<String> cells = Arrays.asList(line.split(SEPARATOR, -1));
        if (!headerSeen) {
            checkHeader(cells, number);
            headerSeen = true;
            return;
        }
        problemOf(line, cells).ifPresent(problem -> {
            throw new ResourceException(resource, number, problem);
        });
        previous = line;
        rows.add(new ResourceRow(resource, number, columns, cells));
    }

    private void checkHeader(List<String> cells, int number) {
        if (!cells.equals(columns)) {
            throw new ResourceException(resource, number, "expected the header " + columns + ", found " + cells);
        }
    }

    private Optional<String> problemOf(String line, List<String> cells) {
        if (cells.size() != columns.size()) {
            return Optional.of("expected " + columns.size() + " cells, found " + cells.size());
        }
        if (hasOuterSpace(cells)) {
            return Optional.of("space around a cell");
        }
        int order = previous.compareTo(line);
        if (order == 0) {
            return Optional.of("the same row twice");
        }
        return order > 0 ? Optional.of("not sorted: belongs before \"" + previous + "\"") : Optional.empty();
    }

    /** A plain loop: this runs for every cell of every table at each start. */
    private static boolean hasOuterSpace(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()
                    && (Character.isWhitespace(cell.charAt(0))
                            || Character.isWhitespace(cell.charAt(cell.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new ResourceException(label(anchor, name) + ": not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(label(anchor, name), e);
        }
    }

    private static String label(Class<?> anchor, String name) {
        String packageName = anchor.getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1) + "/" + name;
    }
}
