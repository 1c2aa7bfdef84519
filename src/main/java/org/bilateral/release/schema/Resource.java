package org.bilateral.release.schema;

import java.util.List;
import java.util.Map;
import org.bilateral.write.Table;
import org.jspecify.annotations.Nullable;

/**
 * A file that {@code datapackage.json} names.
 *
 * @param name in the package
 * @param path below the release
 * @param bytes its size
 * @param sha256 64 hex digits
 * @param table its columns, or null where it is not described as a table
 * @param references of its columns to those of other tables
 */
public record Resource(
        String name,
        String path,
        long bytes,
        String sha256,
        @Nullable Table<Map<String, String>> table,
        List<Reference> references) {
    public Resource {
        references = List.copyOf(references);
    }

    /**
     * Every value of a column stands in a column of a table.
     *
     * @param column of this table
     * @param table the other, or this one
     * @param target its column
     */
    public record Reference(String column, String table, String target) {}
}
