package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.bilateral.document.DocumentFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real pages against their ground truth, by the measure of {@code tools/score_html.py}: floors that must not be lost. */
@Tag("slow")
class SharedPagesTest {
    private static final Path FOLDER = Path.of("../shared/data/html");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHINGLE = 4;

    @Test
    void readsBenchmarkPages() throws IOException {
        assertThat(f1("scrapinghub")).isGreaterThanOrEqualTo(0.975);
    }

    @Test
    void readsNewsPages() throws IOException {
        assertThat(f1("fundus")).isGreaterThanOrEqualTo(0.955);
    }

    private static double f1(String set) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "../shared is absent: no pages in " + FOLDER);
        JsonNode truths =
                JSON.readTree(FOLDER.resolve(set).resolve("ground-truth.json").toFile());
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, JsonNode> truth : truths.properties()) {
            Map<String, Integer> expected =
                    shingles(truth.getValue().path("articleBody").asText());
            Map<String, Integer> found = shingles(textOf(FOLDER.resolve(set).resolve(truth.getKey() + ".html.gz")));
            int common = 0;
            for (Map.Entry<String, Integer> one : found.entrySet()) {
                common += Math.min(one.getValue(), expected.getOrDefault(one.getKey(), 0));
            }
            precision += (double) common / Math.max(1, size(found));
            recall += (double) common / Math.max(1, size(expected));
        }
        return 2 * precision * recall / (precision + recall) / truths.size();
    }

    private static String textOf(Path page) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            String line = Pages.PARSER
                    .describe(Pages.raw(DocumentFormat.HTML, in.readAllBytes()))
                    .orElseThrow();
            return JSON.readTree(line).path("text").asText();
        }
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("[^\\p{L}\\p{N}_]+", -1)));
        words.removeIf(String::isEmpty);
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
        }
        return shingles;
    }

    private static int size(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }
}
