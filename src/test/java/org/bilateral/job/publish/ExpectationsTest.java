package org.bilateral.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilateral.document.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationsTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheProjectsOwn() {
        assertThat(Expectations.read(Path.of("jobs/expectations.yaml"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "articles",
                "articels: {min: 1}",
                "articles: {least: 1}",
                "articles: {min: one}",
                "articles: {}",
                "articles: {min: 1",
                "articles: !!java.net.URL [file:/etc/hostname]"
            })
    void refusesWhatItDoesNotKnow(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), yaml);
        assertThatThrownBy(() -> Expectations.read(file))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("bad.yaml");
    }
}
