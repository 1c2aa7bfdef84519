package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilateral.job.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds the documents to what the program does. */
class DocumentationTest {
    @Test
    void tellsOfEveryCommand() throws IOException {
        String operations = Files.readString(Path.of("docs/operations.md"));
        assertThat(new CommandLine(new RootCommand()).getSubcommands().keySet())
                .allSatisfy(command -> assertThat(operations).contains("| `" + command + "` |"));
    }

    @ParameterizedTest
    @EnumSource(ExitStatus.class)
    void tellsOfEveryExitCode(ExitStatus status) throws IOException {
        assertThat(Files.readString(Path.of("docs/operations.md")))
                .containsPattern("(?m)^\\|[ 0-9,]*\\b" + status.code() + "\\b[ 0-9,]*\\|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/operations.md", "docs/scaling.md"})
    void linksOnlyToFilesThatExist(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(file));
        while (links.find()) {
            assertThat(file.resolveSibling(links.group(1))).as(links.group()).exists();
        }
    }

    @Test
    void namesOnlyClassesThatExistInTheArchitecture() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        Matcher names = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`").matcher(page);
        while (names.find()) {
            assertThat(sources()).as(names.group(1)).contains(names.group(1) + ".java");
        }
    }

    private static java.util.Set<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(java.util.stream.Collectors.toSet());
        }
    }
}
