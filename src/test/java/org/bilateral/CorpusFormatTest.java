package org.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bilateral.extract.Status;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** The open corpus keeps its documented format: the README of {@code corpus/} says what each field means. */
class CorpusFormatTest {
    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();
    private static final Set<String> MODES = modes();
    private static final Set<String> ACTORS = actors();

    private final List<Line> lines = read();

    private record Line(String file, JsonNode node) {
        String id() {
            return node.path("id").asText();
        }

        String text(String field) {
            return node.path(field).asText();
        }
    }

    @Test
    void everyIdIsUniqueAndBeginsWithItsFile() {
        Set<String> seen = new HashSet<>();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.id()).matches(line.file() + "-\\d{4}");
            assertThat(seen.add(line.id())).as(line.id()).isTrue();
        });
    }

    @Test
    void noTextStandsTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.text("text")).as(line.id()).isNotBlank();
            assertThat(seen.add(line.text("title") + line.text("text")))
                    .as(line.id())
                    .isTrue();
        });
    }

    @Test
    void everySplitAndPublicationDateIsValid() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.text("split")).as(line.id()).isIn("train", "test");
            assertThat(LocalDate.parse(line.text("published")).getYear())
                    .as(line.id())
                    .isBetween(1985, 2026);
            assertThat(line.node().path("phenomena").isArray()).as(line.id()).isTrue();
        });
    }

    @Test
    void everyRecordJoinsTwoKnownActors() {
        assertThat(lines)
                .allSatisfy(line -> line.node().path("records").forEach(record -> {
                    String source = record.path("source").asText();
                    String target = record.path("target").asText();
                    assertThat(ACTORS).as(line.id()).contains(source, target);
                    assertThat(source).as(line.id()).isNotEqualTo(target);
                    assertThat(record.path("directed").isBoolean())
                            .as(line.id())
                            .isTrue();
                    assertThat(record.path("required").isBoolean())
                            .as(line.id())
                            .isTrue();
                }));
    }

    @Test
    void everyRecordHasATypeAModeOfItAndAStatus() {
        assertThat(lines)
                .allSatisfy(line -> line.node().path("records").forEach(record -> {
                    String type = record.path("event_type").asText();
                    assertThat(MODES)
                            .as(line.id())
                            .contains(type + "/" + record.path("mode").asText());
                    assertThat(STATUSES)
                            .as(line.id())
                            .contains(record.path("status").asText());
                }));
    }

    @Test
    void whatHasHappenedDidSoByThePublicationDate() {
        assertThat(lines)
                .allSatisfy(line -> line.node().path("records").forEach(record -> {
                    LocalDate start =
                            LocalDate.parse(record.path("date").path(0).asText());
                    LocalDate end = LocalDate.parse(record.path("date").path(1).asText());
                    assertThat(end).as(line.id()).isAfterOrEqualTo(start);
                    if (record.path("status").asText().equals("occurred")) {
                        assertThat(start).as(line.id()).isBeforeOrEqualTo(LocalDate.parse(line.text("published")));
                    }
                }));
    }

    private static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                String topic = file.getFileName().toString().replace(".jsonl", "");
                for (String line : Files.readAllLines(file)) {
                    lines.add(new Line(topic, JSON.readTree(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Set<String> modes() {
        Set<String> modes = new HashSet<>();
        Ontology.load().listEventCategories().forEach(c -> modes.add(c.eventType() + "/" + c.mode()));
        return modes;
    }

    private static Set<String> actors() {
        Set<String> actors = new HashSet<>();
        Ontology.load().listActors().forEach(actor -> actors.add(actor.code()));
        return actors;
    }
}
