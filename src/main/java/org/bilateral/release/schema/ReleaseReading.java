package org.bilateral.release.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Constraint;
import org.bilateral.write.Table;
import org.jspecify.annotations.Nullable;

/** A release as its own files tell it, whichever version of the program made it. */
public final class ReleaseReading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode manifest;
    private final JsonNode dataPackage;

    private ReleaseReading(JsonNode manifest, JsonNode dataPackage) {
        this.manifest = manifest;
        this.dataPackage = dataPackage;
    }

    /**
     * Reads {@code manifest.json} and {@code datapackage.json}.
     *
     * @throws IOException if one is absent or no JSON
     */
    public static ReleaseReading open(Path release) throws IOException {
        JsonNode manifest = JSON.readTree(release.resolve("manifest.json").toFile());
        return new ReleaseReading(
                manifest, JSON.readTree(release.resolve("datapackage.json").toFile()));
    }

    /** The number of the release. */
    public String version() {
        return manifest.path("version").asText();
    }

    /** The number that {@code datapackage.json} bears. */
    public String packageVersion() {
        return dataPackage.path("version").asText();
    }

    /** Name and number, as the zip is called. */
    public String fullName() {
        return manifest.path("name").asText() + "-" + version();
    }

    /** The day of the release, ISO 8601. */
    public String date() {
        return manifest.path("date").asText();
    }

    /** Whether the articles' sentences are in it. */
    public boolean withText() {
        return manifest.path("with_text").asBoolean();
    }

    /** The vocabulary of the coding. */
    public String ontologyVersion() {
        return manifest.path("ontology_version").asText();
    }

    /** The rules and classes of the coding. */
    public String codingVersion() {
        return manifest.path("coded_by").path("coding_version").asText();
    }

    /** Rows by table. */
    public Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        manifest.path("rows")
                .properties()
                .forEach(one -> rows.put(one.getKey(), one.getValue().asLong()));
        return rows;
    }

    /** The files that the package describes, in its order. */
    public List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        dataPackage.path("resources").forEach(node -> resources.add(resource(node)));
        return resources;
    }

    private static Resource resource(JsonNode node) {
        JsonNode schema = node.path("schema");
        String name = node.path("name").asText();
        return new Resource(
                name,
                node.path("path").asText(),
                node.path("bytes").asLong(),
                node.path("hash").asText().replace("sha256:", ""),
                schema.isMissingNode() ? null : table(name, node),
                references(name, schema));
    }

    private static Table<Map<String, String>> table(String name, JsonNode node) {
        JsonNode schema = node.path("schema");
        List<Column<Map<String, String>>> columns = new ArrayList<>();
        schema.path("fields").forEach(field -> columns.add(column(field)));
        JsonNode key = schema.has("primaryKey")
                ? schema.path("primaryKey")
                : schema.path("uniqueKeys").path(0);
        return new Table<>(name, node.path("description").asText(), columns, texts(key));
    }

    private static Column<Map<String, String>> column(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        String name = field.path("name").asText();
        ColumnType type = type(field.path("type").asText());
        return new Column<>(
                name,
                type,
                type != ColumnType.LIST && !constraints.path("required").asBoolean(),
                field.path("description").asText(),
                row -> row.getOrDefault(name, ""),
                new Constraint(
                        texts(constraints.path("enum")),
                        constraints.path("pattern").asText(""),
                        number(constraints.path("minimum")),
                        number(constraints.path("maximum")),
                        ""));
    }

    private static ColumnType type(String name) {
        return switch (name) {
            case "integer" -> ColumnType.INT;
            case "number" -> ColumnType.DOUBLE;
            case "boolean" -> ColumnType.BOOLEAN;
            case "date" -> ColumnType.DATE;
            case "datetime" -> ColumnType.TIMESTAMP;
            case "list" -> ColumnType.LIST;
            default -> ColumnType.STRING;
        };
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? (Double) node.asDouble() : null;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<Resource.Reference> references(String name, JsonNode schema) {
        List<Resource.Reference> references = new ArrayList<>();
        schema.path("foreignKeys").forEach(key -> {
            JsonNode reference = key.path("reference");
            references.add(new Resource.Reference(
                    key.path("fields").path(0).asText(),
                    reference.path("resource").asText(name),
                    reference.path("fields").path(0).asText()));
        });
        return references;
    }
}
