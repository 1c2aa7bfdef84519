package org.bilateral.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a night tells programs: lines of JSON, the file of removals, the hooks. */
class RunCommandTest {
    private static final String STORY = """
            <html lang="en"><head><title>Kenya and Uganda, report %1$d</title>
            <meta property="article:published_time" content="2024-03-0%1$dT08:00:00Z"></head><body><article>
            <h1>Kenya and Uganda, report %1$d</h1><p>The foreign minister of Kenya met with his counterpart from Uganda on
            Monday, according to report number %1$d.</p><p>Uganda accused Kenya of breaking treaty %1$d and imposed
            sanctions on it.</p></article></body></html>
            """;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeArticles() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        for (int number = 1; number <= 3; number++) {
            Files.writeString(input.resolve("story" + number + ".html"), STORY.formatted(number));
        }
        Files.createFile(input.resolve("empty.html"));
    }

    private int run(String... more) {
        List<String> words = new ArrayList<>(List.of("--input", input.toString(), "--output", output.toString()));
        words.addAll(List.of(more));
        err.getBuffer().setLength(0);
        return new CommandLine(new RunCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : err.toString().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private List<JsonNode> lines(String event) throws IOException {
        return lines().stream()
                .filter(line -> line.get("event").asText().equals(event))
                .toList();
    }

    @Test
    void writesALineOfJsonForEachDocumentWithTheIdsOfRunArticleAndRules() throws IOException {
        assertThat(run("--log-format", "json")).isZero();
        assertThat(lines().stream().map(line -> line.get("run").asText()).distinct())
                .containsExactly(Files.readSymbolicLink(output.resolve("latest"))
                        .getFileName()
                        .toString());
        String articles = Files.readString(output.resolve("latest/articles.csv"));
        String mentions = Files.readString(output.resolve("latest/mentions.csv"));
        assertThat(lines("coded")).hasSize(3).allSatisfy(line -> {
            assertThat(articles).contains(line.get("article_id").asText());
            assertThat(line.get("rule_ids")).isNotEmpty();
            line.get("rule_ids").forEach(rule -> assertThat(mentions).contains(rule.asText()));
        });
        assertThat(lines("rejected"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("reason").asText()).isEqualTo("empty_file"));
        JsonNode last = lines().get(lines().size() - 1);
        assertThat(last.get("event").asText()).isEqualTo("complete");
        assertThat(last.get("exit_code").asInt()).isZero();
    }

    @Test
    void tellsWhyAnArticleLeftTheTables() throws IOException {
        Files.delete(input.resolve("empty.html")); // else the share rejected is above the project's own gate
        run();
        Files.delete(input.resolve("story1.html"));
        Files.writeString(input.resolve("story2.html"), STORY.formatted(5));
        Files.writeString(input.resolve("story3.html"), "");
        assertThat(run("--dry-run", "--log-format", "json")).isZero();
        assertThat(lines("removed")).hasSize(3);
        assertThat(output.resolve("removed")).doesNotExist();
        assertThat(run("--log-format", "json")).isZero();
        assertThat(lines("removed"))
                .extracting(line -> line.get("input_path").asText() + " "
                        + line.get("reason").asText())
                .containsExactlyInAnyOrder("story1.html gone", "story2.html changed", "story3.html empty_file");
        String run =
                Files.readSymbolicLink(output.resolve("latest")).getFileName().toString();
        assertThat(output.resolve("removed/" + run + ".jsonl"))
                .content()
                .contains("\"inputPath\":\"story1.html\",\"reason\":\"gone\"")
                .hasLineCount(3);
    }

    @Test
    void runsTheHookForTheEndingWithItsCode() throws IOException {
        Path told = folder.resolve("told.txt");
        String good = "echo good $BILATERAL_EXIT_CODE $BILATERAL_OUTPUT >>" + told;
        String bad = "echo bad $BILATERAL_EXIT_CODE \"$BILATERAL_MESSAGE\" >>" + told;
        assertThat(run("--on-success", good, "--on-failure", bad)).isZero();
        Path gate = Files.writeString(folder.resolve("gate.yaml"), "articles: {min: 50}");
        assertThat(run("--on-success", good, "--on-failure", bad, "--expectations", gate.toString()))
                .isEqualTo(3);
        Path many = Files.writeString(folder.resolve("many.yaml"), "rejected_share: {max: 0.1}");
        assertThat(run("--on-success", good, "--on-failure", bad, "--expectations", many.toString()))
                .isEqualTo(4);
        assertThat(told)
                .content()
                .satisfies(lines -> assertThat(lines.lines())
                        .satisfiesExactly(
                                first -> assertThat(first).isEqualTo("good 0 " + output),
                                second -> assertThat(second)
                                        .startsWith("bad 3 nothing was published, the quality gate failed"),
                                third -> assertThat(third).isEqualTo("good 4 " + output)));
        assertThat(run("--on-success", "exit 9")).isZero();
        assertThat(err.toString()).contains("the hook ended with 9: exit 9");
    }
}
