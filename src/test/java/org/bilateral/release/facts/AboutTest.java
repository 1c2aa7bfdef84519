package org.bilateral.release.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilateral.document.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {
    @Test
    void readsTheProjectsOwnFile() throws IOException {
        About about = About.parse("release.json", Files.readString(Path.of("jobs/release.json")));
        assertThat(about.name()).isEqualTo("bilateral");
        assertThat(about.authors()).containsExactly(new About.Author("The bilateral project", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"title\":\"T\"}|title or authors are missing",
                "{\"name\":\"A b\",\"title\":\"T\",\"authors\":[{\"name\":\"N\"}]}|the name is not of a-z",
                "{\"name\":\"a\",\"title\":\"T\",\"authors\":[{\"given\":\"N\"}]}|an author has neither name nor family",
                "{\"name\":\"a\",\"title\":\"T\",\"authors\":[{\"name\":\"N\",\"orcid\":\"1\"}]}|no ORCID",
                "{\"name\":\"a\",\"tittle\":\"T\"}|tittle",
                "{\"name\":|f.json:1:",
            })
    void saysWhatIsWrongWithAFile(String json, String problem) {
        assertThatThrownBy(() -> About.parse("f.json", json))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("f.json")
                .hasMessageContaining(problem);
    }

    @Test
    void ordersVersionsByNumber() {
        assertThat(List.of(new Version("2026.11.0"), new Version("2026.9.3"), new Version("2026.11.10")).stream()
                        .sorted()
                        .map(Version::text))
                .containsExactly("2026.9.3", "2026.11.0", "2026.11.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.11", "2026.11.0.1", "2026.011.0", "v1.0.0", "../1.0.0", ""})
    void knowsWhatIsNoVersion(String text) {
        assertThat(Version.find(text)).isEmpty();
    }
}
