package org.bilateral.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path output;

    private void publish(String run, String text) throws IOException {
        Publication publication = Publication.begin(output, run);
        Files.writeString(publication.folder().resolve("t.csv"), text);
        publication.publish();
    }

    @Test
    void latestIsTheRunPublishedLast() throws Exception {
        publish("r1", "one");
        publish("r2", "two");
        assertThat(output.resolve("latest/t.csv")).hasContent("two");
        assertThat(output.resolve("runs/r1/t.csv")).hasContent("one");
        assertThat(Files.readSymbolicLink(output.resolve("latest"))).isEqualTo(Path.of("runs", "r2"));
    }

    @Test
    void nothingIsSeenBeforePublishing() throws Exception {
        publish("r1", "one");
        Files.writeString(Publication.begin(output, "r2").folder().resolve("t.csv"), "half");
        assertThat(output.resolve("latest/t.csv")).hasContent("one");
        assertThat(output.resolve("runs/r2")).doesNotExist();
    }

    @Test
    void publishingARunAgainLeavesNoTraceOfTheFirstAttempt() throws Exception {
        publish("r1", "one");
        Files.writeString(Publication.begin(output, "r1").folder().resolve("leftover"), "x");
        publish("r1", "once more");
        assertThat(list(output.resolve("latest"))).containsExactly("t.csv");
        assertThat(output.resolve("latest/t.csv")).hasContent("once more");
        assertThat(list(output.resolve("runs"))).containsExactly("r1");
        assertThat(list(output)).containsExactly("latest", "runs");
    }

    @Test
    void doesNotReplaceAFolderCalledLatest() throws Exception {
        Files.createDirectories(output.resolve("latest"));
        assertThatThrownBy(() -> publish("r1", "one"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("latest: is no link");
        assertThat(output.resolve("runs/r1/t.csv")).hasContent("one");
    }

    @Test
    void refusesANameThatLeavesTheFolder() {
        assertThatThrownBy(() -> Publication.begin(output, "../r1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
