package org.bilateral.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.release.bag.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Holds a release to the standards that it names, by other implementations than ours. */
class StandardsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Path release;

    @BeforeAll
    static void makeARelease() throws IOException {
        Published.sample().to(folder, "run");
        release = ReleaseBuilder.make(
                Published.request(folder, "2026.11.0", List.of(), new ReleaseRequest.Choices("", true, true, "")),
                Published.ONTOLOGY);
    }

    @AfterAll
    static void openWhatIsReadOnly() throws IOException {
        Seal.remove(folder.resolve("releases"));
    }

    /** The Library of Congress's own implementation of BagIt. */
    @Test
    void isAValidBag() throws Exception {
        Bag bag = new BagReader().read(release);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
        assertThat(bag.getVersion()).hasToString("1.0");
        assertThat(bag.getPayLoadManifests()).hasSize(1);
        assertThat(bag.getTagManifests()).hasSize(1);
        assertThat(bag.getMetadata().get("Bagging-Date")).containsExactly("2021-06-30");
        assertThatCode(() -> BagVerifier.quicklyVerify(bag)).doesNotThrowAnyException();
    }

    private static List<String> problems(String schema, String json) throws IOException {
        try (InputStream in = StandardsTest.class.getResourceAsStream("/standards/" + schema)) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            Schema loaded = registry.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return loaded.validate(json, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        }
    }

    @Test
    void describesItsTablesAsADataPackage() throws IOException {
        assertThat(problems("datapackage-2.0.schema.json", Files.readString(release.resolve("datapackage.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\" : \"bilateral\"|\"name\" : \"Bi lateral\"",
                "\"missingValues\"|\"missing_values\"",
                "\"type\" : \"list\"|\"type\" : \"strings\"",
                "\"itemType\" : \"string\"|\"itemType\" : \"text\"",
                "\"name\" : \"interactions\"|\"name\" : \"data/interactions\"",
                "\"path\" : \"data/interactions.csv\"|\"path\" : \"../interactions.csv\"",
                "\"created\" : \"2021-06-30T00:00:00Z\"|\"created\" : \"June\"",
            })
    void isNoDataPackageWhenSomethingIsWrong(String right, String wrong) throws IOException {
        String json = Files.readString(release.resolve("datapackage.json"));
        assertThat(json).contains(right);
        assertThat(problems("datapackage-2.0.schema.json", json.replace(right, wrong)))
                .isNotEmpty();
    }

    /** What no JSON schema can tell: names are unique, keys and references name fields that are there. */
    @Test
    void refersOnlyToTablesAndFieldsThatAreThere() throws IOException {
        JsonNode resources =
                JSON.readTree(release.resolve("datapackage.json").toFile()).path("resources");
        Map<String, Set<String>> fields = new java.util.HashMap<>();
        for (JsonNode resource : resources) {
            Set<String> names = new HashSet<>();
            resource.path("schema")
                    .path("fields")
                    .forEach(field -> names.add(field.path("name").asText()));
            assertThat(fields.put(resource.path("name").asText(), names))
                    .as(resource.path("name").asText())
                    .isNull();
            assertThat(release.resolve(resource.path("path").asText())).isRegularFile();
        }
        for (JsonNode resource : resources) {
            String name = resource.path("name").asText();
            JsonNode schema = resource.path("schema");
            schema.path("primaryKey")
                    .forEach(key -> assertThat(fields.get(name)).contains(key.asText()));
            for (JsonNode key : schema.path("foreignKeys")) {
                String other = key.path("reference").path("resource").asText(name);
                assertThat(fields.get(name)).contains(key.path("fields").path(0).asText());
                assertThat(fields.get(other))
                        .contains(key.path("reference").path("fields").path(0).asText());
            }
        }
        assertThat(fields).hasSize(13 * 3 + 1);
    }

    private static String citation(String yaml) throws IOException {
        // dates stay text, as the schema of the format sees them
        return JSON.writeValueAsString(new Yaml().<Object>load(yaml));
    }

    @Test
    void canBeCited() throws IOException {
        String yaml = Files.readString(release.resolve("CITATION.cff"));
        assertThat(problems("cff-1.2.0.schema.json", citation(yaml))).isEmpty();
        Map<String, Object> fields = new Yaml().load(yaml);
        assertThat(fields)
                .containsEntry("title", "Interactions, a \"test\"")
                .containsEntry("abstract", "A few sentences: with a colon & more.")
                .containsEntry("date-released", "2021-06-30");
    }

    @ParameterizedTest
    @CsvSource({"cff-version: 1.2.0,cff-version: 1.3.0", "authors:,author:", "date-released,released", "/0000-,/00-"})
    void isNoCitationWhenSomethingIsWrong(String right, String wrong) throws IOException {
        String yaml = Files.readString(release.resolve("CITATION.cff"));
        assertThat(yaml).contains(right);
        assertThat(problems("cff-1.2.0.schema.json", citation(yaml.replace(right, wrong))))
                .isNotEmpty();
    }

    @Test
    void namesEveryFileInTheResearchObject() throws IOException {
        JsonNode crate = JSON.readTree(release.resolve("ro-crate-metadata.json").toFile());
        assertThat(crate.path("@context").asText()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        Set<String> ids = new HashSet<>();
        for (JsonNode entity : crate.path("@graph")) {
            assertThat(entity.path("@type").asText()).isNotEmpty();
            assertThat(ids.add(entity.path("@id").asText())).as("%s", entity).isTrue();
        }
        for (JsonNode entity : crate.path("@graph")) {
            entity.findValues("@id").forEach(id -> {
                if (!id.asText().startsWith("https://w3id.org/")) {
                    assertThat(ids).contains(id.asText());
                }
            });
        }
        assertThat(ids).contains("./", "data/interactions.csv", "data/interactions.parquet", "datapackage.json");
    }

    @Test
    void tellsZenodoWhatItAsksFor() throws IOException {
        JsonNode zenodo = JSON.readTree(release.resolve(".zenodo.json").toFile());
        assertThat(zenodo.path("upload_type").asText()).isEqualTo("dataset");
        assertThat(zenodo.path("license").asText()).isEqualTo("cc-by-4.0");
        assertThat(zenodo.path("creators").path(0).path("name").asText()).isEqualTo("Okwaro, Ann");
        assertThat(zenodo.path("creators").path(0).path("orcid").asText()).isEqualTo("0000-0002-1825-0097");
        assertThat(zenodo.path("description").asText()).contains("with a colon &amp; more");
    }

    @Test
    void tellsWhatItWasMadeFrom() throws IOException {
        JsonNode manifest = JSON.readTree(release.resolve("manifest.json").toFile());
        assertThat(manifest.path("inputs").path(0).path("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(manifest.path("ontology_version").asText()).isEqualTo(Published.ONTOLOGY.version());
        assertThat(manifest.path("released_by").path("commit").asText()).hasSize(40);
        assertThat(manifest.path("rows").path("articles").asInt()).isEqualTo(3);
    }

    @Test
    void explainsEveryColumnInTheCodebook() throws IOException {
        String markdown = Files.readString(release.resolve("codebook.md"));
        String html = Files.readString(release.resolve("codebook.html"));
        for (JsonNode field :
                JSON.readTree(release.resolve("datapackage.json").toFile()).findValues("fields")) {
            field.forEach(one -> {
                if (one.isObject()) {
                    assertThat(markdown).contains("| `" + one.path("name").asText() + "` |");
                    assertThat(html).contains("<td><code>" + one.path("name").asText() + "</code></td>");
                }
            });
        }
        assertThat(markdown)
                .contains("| SRB | Yugoslavia | 1946–2005 | 1 | 345 | 345 |", "| CONSULT | visit | visits |");
        assertThat(html).contains("<td>Yugoslavia</td>").doesNotContain("<script");
    }
}
