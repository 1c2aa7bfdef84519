package org.bilateral.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.bilateral.release.bag.Seal;
import org.bilateral.release.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseBuilderTest {
    @TempDir
    private Path folder;

    @AfterEach
    void openWhatIsReadOnly() throws IOException {
        try (Stream<Path> releases = Files.walk(folder)) {
            for (Path path : releases.filter(one -> one.endsWith("releases")).toList()) {
                Seal.remove(path);
            }
        }
    }

    @Test
    void holdsAllThatAnArchiveWants() throws IOException {
        Path release = Published.sample().release(folder, "2026.11.0");
        assertThat(release).isEqualTo(folder.resolve("releases/2026.11.0"));
        assertThat(Published.files(release))
                .containsKeys(
                        "data/interactions.csv",
                        "data/interactions.parquet",
                        "data/state_codes.csv",
                        "datapackage.json",
                        "codebook.md",
                        "codebook.html",
                        "CHANGES.md",
                        "changes.csv",
                        "KNOWN_ISSUES.md",
                        "CITATION.cff",
                        ".zenodo.json",
                        "ro-crate-metadata.json",
                        "manifest.json",
                        "SHA256SUMS",
                        "LICENSE",
                        "sbom.cdx.json",
                        "bagit.txt",
                        "bag-info.txt",
                        "manifest-sha256.txt",
                        "tagmanifest-sha256.txt");
        assertThat(release.resolve("LICENSE")).content().startsWith("Creative Commons Attribution 4.0 International");
        assertThat(release.resolve("data/interactions.csv"))
                .hasSameBinaryContentAs(folder.resolve("latest/interactions.csv"));
        assertThat(folder.resolve("releases/bilateral-2026.11.0.zip")).isNotEmptyFile();
        assertThat(Verifier.check(release)).isEmpty();
    }

    /** The clock has no part in it: neither the day of the run, nor the files' times, nor the machine's zone and words. */
    @Test
    void isTheSameBytesOnAnotherDayAndMachine() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Published.sample().release(one, "2026.11.0");
        Path tables = Published.sample().to(other, "20301231T235959999Z");
        for (String file : Published.files(tables).keySet()) {
            Files.setLastModifiedTime(tables.resolve(file), FileTime.from(Instant.parse("2030-12-31T23:59:59Z")));
        }
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            ReleaseBuilder.make(Published.request(other, "2026.11.0"), Published.ONTOLOGY);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        Map<String, byte[]> expected = Published.files(one.resolve("releases"));
        Map<String, byte[]> found = Published.files(other.resolve("releases"));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        assertThat(found).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
        for (String name : expected.keySet()) {
            assertThat(Files.getLastModifiedTime(other.resolve("releases").resolve(name)))
                    .as(name)
                    .isEqualTo(Files.getLastModifiedTime(one.resolve("releases").resolve(name)));
        }
    }

    @Test
    void cannotBeWrittenTo() throws IOException {
        Path release = Published.sample().release(folder, "2026.11.0");
        for (String name : Published.files(release).keySet()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(release.resolve(name))))
                    .isEqualTo("r--r--r--");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(release.resolve("data"))))
                .isEqualTo("r-xr-xr-x");
    }

    @Test
    void refusesAVersionThatExistsOrGoesBackwards() throws IOException {
        Published sample = Published.sample();
        sample.release(folder, "2026.11.0");
        assertThatThrownBy(() -> sample.release(folder, "2026.11.0"))
                .isInstanceOf(ReleaseRefusal.class)
                .hasMessageContaining("released already");
        assertThatThrownBy(() -> sample.release(folder, "2026.9.12"))
                .isInstanceOf(ReleaseRefusal.class)
                .hasMessageContaining("goes backwards");
        assertThat(sample.release(folder, "2026.11.1")).isDirectory();
        assertThat(folder.resolve("releases")).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void refusesInDoubtUnlessAReasonIsGivenWhichIsRecorded() throws IOException {
        Published.sample().to(folder, "run");
        List<String> doubts = List.of("The last run ended with code 3: too few articles");
        assertThatThrownBy(() -> ReleaseBuilder.make(
                        Published.request(folder, "2026.11.0", doubts, ReleaseRequest.Choices.USUAL),
                        Published.ONTOLOGY))
                .isInstanceOf(ReleaseRefusal.class)
                .hasMessageContaining("too few articles")
                .hasMessageContaining("--force");
        assertThat(folder.resolve("releases")).doesNotExist();
        Path release = ReleaseBuilder.make(
                Published.request(
                        folder,
                        "2026.11.0",
                        doubts,
                        new ReleaseRequest.Choices("", true, false, "the paper closed down")),
                Published.ONTOLOGY);
        for (String file : List.of("manifest.json", "KNOWN_ISSUES.md", "CHANGES.md")) {
            assertThat(release.resolve(file))
                    .content()
                    .contains("too few articles")
                    .contains("the paper closed down");
        }
    }

    @Test
    void refusesTablesThatDoNotTellWhatTheyWereMadeFrom() throws IOException {
        Files.delete(Published.sample().to(folder, "run").resolve("provenance.json"));
        assertThatThrownBy(() -> ReleaseBuilder.make(Published.request(folder, "2026.11.0"), Published.ONTOLOGY))
                .isInstanceOf(ReleaseRefusal.class)
                .hasMessageContaining("run once more");
    }

    @Test
    void tellsTheNoteAndWhatTheAuditFound() throws IOException {
        Published.sample().to(folder, "run");
        Files.createDirectories(folder.resolve("audit"));
        Files.writeString(folder.resolve("audit/precision.md"), "Of 200 rows 171 were right.\n");
        Path release = ReleaseBuilder.make(
                Published.request(
                        folder, "2026.11.0", List.of(), new ReleaseRequest.Choices("More *papers*.", true, false, "")),
                Published.ONTOLOGY);
        assertThat(release.resolve("CHANGES.md")).content().contains("More *papers*.", "Of 200 rows 171 were right.");
        assertThat(release.resolve("KNOWN_ISSUES.md"))
                .content()
                .contains("Of 200 rows 171 were right.")
                .doesNotContain("No audit");
    }

    @Test
    void holdsNoSentenceOfThePublishersWithoutText() throws IOException {
        Published.sample().to(folder, "run");
        Path release = ReleaseBuilder.make(
                Published.request(folder, "2026.11.0", List.of(), new ReleaseRequest.Choices("", false, true, "")),
                Published.ONTOLOGY);
        assertThat(Verifier.check(release)).isEmpty();
        Published.files(release)
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("it says that", "has for its headline", "=cmd"));
        assertThat(release.resolve("data/mentions.csv"))
                .content()
                .startsWith("mention_id,interaction_id,article_id,sentence_index,char_start,char_end,evidence_sha256,");
        assertThat(release.resolve("data/interactions.csv")).content().contains("https://example.org/spring");
    }

    @Test
    void makesACopyThatSpreadsheetsDoNotCalculate() throws IOException {
        Published.sample().to(folder, "run");
        Path release = ReleaseBuilder.make(
                Published.request(folder, "2026.11.0", List.of(), new ReleaseRequest.Choices("", true, true, "")),
                Published.ONTOLOGY);
        assertThat(release.resolve("data/interactions.csv")).content().contains("\"=cmd");
        assertThat(release.resolve("data/spreadsheet/interactions.csv"))
                .content()
                .startsWith("\ufeffinteraction_id,")
                .contains("\"'=cmd|' /C calc'!A0, \"\"quoted\"\"; 1e10 NA\"")
                .contains(",-8.0,");
        assertThat(Verifier.check(release)).isEmpty();
    }

    @Test
    void givesTheNumbersOfTheStateSystemInTheYearOfTheAct() throws IOException {
        Path release = Published.sample().release(folder, "2026.11.0");
        assertThat(Files.readAllLines(release.resolve("data/interactions.csv")))
                .anyMatch(line -> line.contains(",1985-05-05,") && line.endsWith(",260,260,2,2"))
                .anyMatch(line -> line.contains(",1999-04-01,") && line.endsWith(",2,2,345,345"))
                .anyMatch(line -> line.contains(",1985-05-06,") && line.endsWith(",220,220,678,678"))
                .anyMatch(line -> line.contains(",1998-02-03,") && line.endsWith(",,,625,625"));
    }
}
