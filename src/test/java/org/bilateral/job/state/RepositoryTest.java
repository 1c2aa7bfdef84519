package org.bilateral.job.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {
    private static final String URL = "jdbc:postgresql://db.example/nights";

    @Test
    void takesUserAndPasswordFromTheEnvironmentAndNeverShowsThePassword() {
        Repository repository = Repository.of(
                URL, Map.of("BILATERAL_REPOSITORY_USER", "me", "BILATERAL_REPOSITORY_PASSWORD", "hidden"));
        assertThat(repository).isEqualTo(new Repository(URL, "me", "hidden"));
        assertThat(repository.toString()).isEqualTo(URL);
    }

    @Test
    void readsThePasswordFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from a file\n");
        Map<String, String> environment = Map.of("BILATERAL_REPOSITORY_PASSWORD_FILE", file.toString());
        assertThat(Repository.of(URL, environment).password()).isEqualTo("from a file");
        Files.delete(file);
        assertThatThrownBy(() -> Repository.of(URL, environment)).hasMessageContaining("cannot be read: " + file);
    }

    @Test
    void isEmbeddedWithoutAUrl() {
        assertThat(Repository.of(null, Map.of())).isEqualTo(Repository.EMBEDDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x",
                "postgresql://db.example/nights",
                URL + "?user=me&password=hidden",
                URL + "?PassWord=hidden",
                "jdbc:postgresql://me:hidden@db.example/nights"
            })
    void refusesOtherDatabasesAndPasswordsOnTheCommandLineWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> Repository.of(url, Map.of()))
                .isInstanceOf(RunException.class)
                .hasMessageNotContaining("hidden")
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(ExitStatus.USAGE);
    }
}
