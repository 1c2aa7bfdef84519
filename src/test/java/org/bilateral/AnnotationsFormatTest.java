package org.bilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** The annotations keep the format that their README documents, and hold nothing of the texts. */
class AnnotationsFormatTest {
    private static final Path FOLDER = Path.of("src/test/resources/annotations");
    private static final Path TEXTS = Path.of("../shared/data/text");
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Set<String> FIELDS = Set.of(
            "source",
            "target",
            "directed",
            "event_type",
            "mode",
            "status",
            "date",
            "place",
            "required",
            "source_sector",
            "target_sector",
            "evidence");

    private final List<JsonNode> first = read(FOLDER, "");
    private final List<JsonNode> second = read(FOLDER.resolve("second"), "");
    private final List<JsonNode> documents =
            Stream.concat(first.stream(), second.stream()).toList();

    @Test
    void everyDocumentStandsOnceWithEachReader() {
        Set<String> seen = new HashSet<>();
        assertThat(first)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(seen.add(id(d))).as(id(d)).isTrue());
        assertThat(second)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(seen.remove(id(d))).as(id(d)).isTrue());
    }

    @Test
    void everyRecordJoinsTwoKnownActorsByAKnownType() {
        Set<String> actors = new HashSet<>();
        ONTOLOGY.listActors().forEach(actor -> actors.add(actor.code()));
        Set<String> modes = new HashSet<>(Set.of("*/"));
        ONTOLOGY.listEventCategories().forEach(c -> modes.add(c.eventType() + "/" + c.mode()));
        forEachRecord((document, record) -> {
            String source = record.path("source").asText();
            String target = record.path("target").asText();
            assertThat(actors).as(id(document)).contains(source, target);
            assertThat(source).as(id(document)).isNotEqualTo(target);
            assertThat(modes)
                    .as(id(document))
                    .contains(record.path("event_type").asText() + "/"
                            + record.path("mode").asText());
            assertThat(record.path("status").asText()).as(id(document)).isIn("occurred", "planned");
        });
    }

    @Test
    void aRecordHasNoFieldsButTheDocumentedOnes() {
        forEachRecord((document, record) -> {
            List<String> names = new ArrayList<>();
            record.fieldNames().forEachRemaining(names::add);
            assertThat(FIELDS).as(id(document)).containsAll(names);
        });
    }

    @Test
    void everyDateIsARange() {
        forEachRecord((document, record) -> {
            if (record.has("date")) {
                LocalDate start = LocalDate.parse(record.path("date").path(0).asText());
                LocalDate end = LocalDate.parse(record.path("date").path(1).asText());
                assertThat(end).as(id(document)).isAfterOrEqualTo(start);
            }
        });
    }

    @Test
    void theEvidenceIsPartOfTheText() {
        assumeTrue(Files.isDirectory(TEXTS), "needs ../shared, which is not part of the project");
        Map<String, Integer> lengths = new HashMap<>();
        read(TEXTS, "unlabelled-")
                .forEach(t -> lengths.put(
                        id(t),
                        codePoints(t.path("title").asText())
                                + 1
                                + codePoints(t.path("text").asText())));
        forEachRecord((document, record) -> {
            assertThat(lengths).containsKey(id(document));
            int start = record.path("evidence").path(0).asInt(-1);
            int end = record.path("evidence").path(1).asInt(-1);
            assertThat(start).as(id(document)).isBetween(0, end - 1);
            assertThat(end).as(id(document)).isLessThanOrEqualTo(lengths.get(id(document)));
        });
    }

    private interface RecordCheck {
        void check(JsonNode document, JsonNode found);
    }

    private void forEachRecord(RecordCheck check) {
        int records = 0;
        for (JsonNode document : documents) {
            for (JsonNode found : document.path("records")) {
                check.check(document, found);
                records++;
            }
        }
        assertThat(records).isPositive();
    }

    private static String id(JsonNode document) {
        return document.path("doc_id").asText();
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<JsonNode> read(Path folder, String prefix) {
        JsonMapper json = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .filter(f -> f.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(json.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }
}
