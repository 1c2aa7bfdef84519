package org.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every sample article has an expectation, and every expectation quotes its article. */
class GoldenFormatTest {
    private static final Path INPUT = Path.of("input");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String HEADER =
            "source\ttarget\tdirected\tevent_type\tmode\tstatus\tdate_start\tdate_end\tplace_country\trequired\tevidence";
    private static final int EVIDENCE = 10;

    @Test
    void everySampleArticleHasAnExpectation() throws IOException {
        assertThat(expectations().keySet()).isEqualTo(texts().keySet());
    }

    @Test
    void everyExpectationQuotesItsArticle() throws IOException {
        Map<String, String> texts = texts();
        expectations().forEach((name, rows) -> {
            assertThat(rows.get(0)).as(name).isEqualTo(HEADER);
            rows.stream()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .forEach(row -> assertThat(texts.get(name)).as(name).contains(row[EVIDENCE]));
        });
    }

    @Test
    void everyExpectedDateRangeIsInOrder() throws IOException {
        expectations()
                .forEach((name, rows) -> rows.stream()
                        .skip(1)
                        .map(row -> row.split("\t", -1))
                        .forEach(row -> assertThat(LocalDate.parse(row[7]))
                                .as(name)
                                .isAfterOrEqualTo(LocalDate.parse(row[6]))));
    }

    private static Map<String, List<String>> expectations() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                rows.put(name(file), Files.readAllLines(file));
            }
        }
        return rows;
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(INPUT)) {
            for (Path file : files.toList()) {
                texts.put(name(file), Jsoup.parse(content(file)).text());
            }
        }
        return texts;
    }

    private static String content(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("(\\.html)?(\\.gz)?(\\.txt)?(\\.tsv)?$", "");
    }
}
