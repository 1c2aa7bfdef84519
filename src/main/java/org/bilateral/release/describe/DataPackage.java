package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.release.facts.About;
import org.bilateral.release.facts.ReleaseFacts;
import org.bilateral.release.facts.TableFacts;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Constraint;
import org.bilateral.write.Table;

/** {@code datapackage.json}: a Data Package of the standard's second version, for programs that load tables. */
final class DataPackage {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {}

    static String json(ReleaseFacts facts, Map<String, ReleasedFile> data, Table<?> changes) {
        List<Object> resources = new ArrayList<>();
        for (TableFacts table : facts.tables()) {
            String name = table.table().name();
            resources.add(tabular(table.table(), file(data, "data/" + name + ".csv")));
            resources.add(plain(name + "-parquet", file(data, "data/" + name + ".parquet")));
        }
        resources.add(tabular(changes, file(data, changes.name() + ".csv")));
        data.values().stream()
                .filter(file -> file.path().startsWith("data/spreadsheet/"))
                .forEach(file -> resources.add(plain(file.stem() + "-spreadsheet", file)));
        About about = facts.about();
        return JsonText.of(JsonText.map(
                "$schema",
                PROFILES + "datapackage.json",
                "name",
                about.name(),
                "version",
                facts.version().text(),
                "id",
                about.doi().isEmpty() ? "" : "https://doi.org/" + about.doi(),
                "title",
                about.title(),
                "description",
                about.description(),
                "created",
                facts.date() + "T00:00:00Z",
                "homepage",
                about.url(),
                "keywords",
                about.keywords(),
                "contributors",
                about.authors().stream().map(DataPackage::contributor).toList(),
                "licenses",
                List.of(JsonText.map(
                        "name",
                        "CC-BY-4.0",
                        "path",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "title",
                        "Creative Commons Attribution 4.0")),
                "resources",
                resources));
    }

    private static ReleasedFile file(Map<String, ReleasedFile> data, String path) {
        ReleasedFile file = data.get(path);
        if (file == null) {
            throw new IllegalStateException(path + " was not written");
        }
        return file;
    }

    private static Map<String, Object> contributor(About.Author author) {
        return JsonText.map(
                "title",
                author.isInstitution() ? author.family() : author.given() + " " + author.family(),
                "path",
                author.orcid(),
                "organization",
                author.affiliation(),
                "roles",
                List.of("creator"));
    }

    private static Map<String, Object> plain(String name, ReleasedFile file) {
        return JsonText.map(
                "name",
                name,
                "path",
                file.path(),
                "format",
                file.path().substring(file.path().lastIndexOf('.') + 1),
                "mediatype",
                file.mediaType(),
                "bytes",
                file.bytes(),
                "hash",
                "sha256:" + file.sha256());
    }

    private static Map<String, Object> tabular(Table<?> table, ReleasedFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("description", table.meaning());
        resource.putAll(plain(table.name(), file));
        resource.put("encoding", "utf-8");
        resource.put("dialect", JsonText.map("header", true, "delimiter", ",", "lineTerminator", "\n"));
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(Table<?> table) {
        Map<String, Object> schema = JsonText.map(
                "$schema",
                PROFILES + "tableschema.json",
                "fields",
                table.columns().stream().map(column -> field(table, column)).toList(),
                "missingValues",
                List.of(""));
        if (!table.key().isEmpty()) {
            boolean all = table.columns().stream()
                    .filter(column -> table.key().contains(column.name()))
                    .noneMatch(Column::nullable);
            schema.put(all ? "primaryKey" : "uniqueKeys", all ? table.key() : List.of(table.key()));
        }
        List<Object> references = references(table);
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> field(Table<?> table, Column<?> column) {
        Map<String, Object> field = JsonText.map("name", column.name(), "type", type(column.type()));
        switch (column.type()) {
            case BOOLEAN -> field.putAll(JsonText.map("trueValues", List.of("true"), "falseValues", List.of("false")));
            case LIST -> field.putAll(JsonText.map("delimiter", ";", "itemType", "string"));
            default -> {}
        }
        field.put("description", column.meaning());
        Map<String, Object> constraints = constraints(table, column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case STRING -> "string";
            case INT -> "integer";
            case DOUBLE -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIMESTAMP -> "datetime";
            case LIST -> "list";
        };
    }

    /** An empty list is an empty cell, which is why no list is required. */
    private static Map<String, Object> constraints(Table<?> table, Column<?> column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        Constraint constraint = column.constraint();
        if (!column.nullable() && column.type() != ColumnType.LIST) {
            constraints.put("required", true);
        }
        if (table.key().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (!constraint.values().isEmpty()) {
            constraints.put("enum", constraint.values());
        }
        if (!constraint.pattern().isEmpty()) {
            constraints.put("pattern", "^(" + constraint.pattern() + ")$");
        }
        bound(constraints, "minimum", column.type(), constraint.minimum());
        bound(constraints, "maximum", column.type(), constraint.maximum());
        return constraints;
    }

    private static void bound(
            Map<String, Object> constraints,
            String name,
            ColumnType type,
            @org.jspecify.annotations.Nullable Double bound) {
        if (bound != null) {
            constraints.put(name, type == ColumnType.INT ? (Object) bound.intValue() : (Object) bound);
        }
    }

    private static List<Object> references(Table<?> table) {
        List<Object> references = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            String reference = column.constraint().references();
            if (!reference.isEmpty()) {
                String other = reference.substring(0, reference.indexOf('.'));
                references.add(JsonText.map(
                        "fields",
                        List.of(column.name()),
                        "reference",
                        JsonText.map(
                                "resource",
                                other.equals(table.name()) ? "" : other,
                                "fields",
                                List.of(reference.substring(other.length() + 1)))));
            }
        }
        return references;
    }
}
