package org.bilateral.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.document.ResourceException;

/** A tab-separated table of this package: rows with a fixed number of cells, {@code #} comments, sorted. */
final class ResourceTable {
    private final String name;
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private ResourceTable(String name) {
        this.name = name;
    }

    /** @throws ResourceException if the table is absent or a row has another number of cells */
    static ResourceTable load(String name, int cells) {
        ResourceTable table = new ResourceTable(name);
        List<String> lines = readText(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                table.add(line, i + 1, cells);
            }
        }
        return table;
    }

    private void add(String line, int number, int cells) {
        String[] row = line.split("\t", -1);
        if (row.length != cells) {
            throw new ResourceException(name, number, "expected " + cells + " cells, found " + row.length);
        }
        rows.add(row);
        lines.add(number);
    }

    List<String[]> rows() {
        return rows;
    }

    /** The second cells by their first cell. */
    Map<String, Set<String>> grouped() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            if (!groups.computeIfAbsent(row[0], key -> new HashSet<>()).add(row[1])) {
                throw new ResourceException(name, lines.get(i), "given twice: " + row[1]);
            }
        }
        return groups;
    }

    ResourceException problem(int row, String text) {
        return new ResourceException(name, lines.get(row), text);
    }

    private static String readText(String name) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ResourceException("no resource " + name + " beside " + ResourceTable.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
