package org.bilateral.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run's tables were made from; stands beside them and holds no time, so that equal inputs give equal bytes.
 *
 * @param program version of the program
 * @param commit that it was built from, or empty
 * @param codingVersion of the rules, tables and classes that code, the vocabulary excepted
 * @param ontologyVersion of the vocabulary
 * @param inputs SHA-256 by path of each file, the corrections too
 */
@JsonPropertyOrder({"program", "commit", "coding_version", "ontology_version", "inputs"})
public record Provenance(
        @JsonProperty("program") String program,
        @JsonProperty("commit") String commit,
        @JsonProperty("coding_version") String codingVersion,
        @JsonProperty("ontology_version") String ontologyVersion,
        @JsonProperty("inputs") SortedMap<String, String> inputs) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "provenance.json";

    public Provenance {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /** Writes it beside the tables. */
    public void write(Path tables) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        Files.write(tables.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands beside the tables; empty if they are of a version that wrote nothing of the kind. */
    public static Optional<Provenance> find(Path tables) throws IOException {
        Path file = tables.resolve(FILE);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Provenance.class)) : Optional.empty();
    }
}
