package org.bilateral.release.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.document.Identifiers;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Constraint;
import org.bilateral.write.Table;
import org.bilateral.write.TextTable;

/** Tables in whose place of the publishers' sentences stands a hash: who has the article can prove the sentence. */
public final class Textless {
    /** The columns that hold publishers' sentences, by table. */
    static final Map<String, Set<String>> SENTENCES =
            Map.of("interactions", Set.of("evidence"), "mentions", Set.of("evidence"), "articles", Set.of("title"));

    private static final String SUFFIX = "_sha256";

    private Textless() {}

    /** Whether the table holds sentences. */
    public static boolean concerns(Table<?> table) {
        return SENTENCES.containsKey(table.name());
    }

    /** The table with a column {@code NAME_sha256} in the place of each that holds sentences. */
    public static Table<Map<String, String>> of(Table<?> table) {
        Set<String> sentences = SENTENCES.getOrDefault(table.name(), Set.of());
        List<Column<Map<String, String>>> columns = new ArrayList<>();
        for (Column<Map<String, String>> column : TextTable.of(table).columns()) {
            columns.add(sentences.contains(column.name()) ? hashed(column) : column);
        }
        return new Table<>(table.name(), table.meaning(), columns, table.key());
    }

    private static Column<Map<String, String>> hashed(Column<Map<String, String>> column) {
        String name = hashName(column.name());
        return new Column<>(
                name,
                ColumnType.STRING,
                column.nullable(),
                "SHA-256 of the text in UTF-8, in hex: " + column.meaning(),
                row -> row.getOrDefault(name, ""),
                Constraint.matching("[0-9a-f]{64}"));
    }

    /** The row with hashes in the place of sentences. */
    public static Map<String, String> hashed(Table<?> table, Map<String, String> row) {
        Map<String, String> hashed = new HashMap<>(row);
        for (String column : SENTENCES.getOrDefault(table.name(), Set.of())) {
            String text = row.getOrDefault(column, "");
            hashed.put(hashName(column), text.isEmpty() ? "" : hash(text));
        }
        return hashed;
    }

    static String hashName(String column) {
        return column + SUFFIX;
    }

    static String hash(String text) {
        return Identifiers.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
