package org.bilateral.release.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bilateral.release.Published;
import org.bilateral.release.bag.Bag;
import org.bilateral.release.bag.FileHash;
import org.bilateral.release.bag.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    @TempDir
    private static Path shared;

    private static Path original;

    @TempDir
    private Path folder;

    private Path release;

    @BeforeAll
    static void makeARelease() throws IOException {
        original = Published.sample().release(shared, "2026.11.0");
    }

    @AfterAll
    static void openWhatIsReadOnly() throws IOException {
        Seal.remove(shared.resolve("releases"));
    }

    @BeforeEach
    void copyIt() throws IOException {
        release = Published.copy(original, folder.resolve("2026.11.0"));
    }

    private List<String> check() throws IOException {
        return Verifier.check(release).stream().map(Finding::toString).toList();
    }

    @Test
    void findsNothingInAWholeRelease() throws IOException {
        assertThat(check()).isEmpty();
    }

    /** In every file the first byte, the last and three between. */
    @Test
    @Tag("slow")
    void findsOneByteThatChangedInAnyFile() throws IOException {
        for (Map.Entry<String, byte[]> file : Published.files(release).entrySet()) {
            byte[] bytes = file.getValue();
            for (int position : positions(bytes.length, 5)) {
                Files.write(release.resolve(file.getKey()), flipped(bytes, position));
                Findings findings = new Findings();
                new SumCheck(release, findings).check();
                assertThat(findings.list())
                        .as("%s, byte %d", file.getKey(), position)
                        .isNotEmpty();
            }
            assertThat(check()).as(file.getKey()).anyMatch(finding -> finding.startsWith(file.getKey()));
            Files.write(release.resolve(file.getKey()), bytes);
        }
        assertThat(check()).isEmpty();
    }

    @Test
    @Tag("slow")
    void findsOneByteThatChangedAnywhereInTheZip() throws IOException {
        byte[] bytes = Files.readAllBytes(shared.resolve("releases/bilateral-2026.11.0.zip"));
        Path zip = folder.resolve("bilateral-2026.11.0.zip");
        Files.write(zip, bytes);
        assertThat(Verifier.check(zip)).isEmpty();
        List<Integer> positions = new ArrayList<>(positions(bytes.length, 25));
        for (int i = 1; i <= 25; i++) {
            positions.add(bytes.length - i); // the directory at its end
            positions.add(i); // the head of the first file
        }
        for (int position : positions) {
            Files.write(zip, flipped(bytes, position));
            assertThat(Verifier.check(zip)).as("byte %d", position).isNotEmpty();
        }
    }

    private static List<Integer> positions(int length, int count) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            positions.add((int) ((long) i * (length - 1) / (count - 1)));
        }
        return positions.stream().distinct().toList();
    }

    private static byte[] flipped(byte[] bytes, int position) {
        byte[] copy = bytes.clone();
        copy[position] = (byte) (copy[position] ^ 1 << (position % 8));
        return copy;
    }

    @Test
    void findsFilesThatAreMissingOrTooMany() throws IOException {
        Files.delete(release.resolve("data/actors.parquet"));
        Files.writeString(release.resolve("data/more.csv"), "a\n");
        Files.writeString(release.resolve("notes.txt"), "b\n");
        assertThat(check())
                .contains(
                        "data/actors.parquet: is listed in SHA256SUMS and is not there",
                        "data/actors.parquet: is named in datapackage.json and is not there",
                        "data/more.csv: is there and is not listed in manifest-sha256.txt",
                        "notes.txt: is there and is not listed in tagmanifest-sha256.txt");
    }

    /** Changes a file and makes all sums right again, as somebody would who means harm or mends by hand. */
    private void edit(String name, UnaryOperator<String> change) throws IOException {
        Path file = release.resolve(name);
        String before = Files.readString(file);
        String after = change.apply(before);
        assertThat(after).as("the change applies to " + name).isNotEqualTo(before);
        Files.writeString(file, after);
        reseal();
    }

    private void reseal() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Path description = release.resolve("datapackage.json");
        JsonNode root = json.readTree(description.toFile());
        for (JsonNode resource : root.path("resources")) {
            Path file = release.resolve(resource.path("path").asText());
            ((ObjectNode) resource).put("bytes", Files.size(file)).put("hash", "sha256:" + FileHash.of(file));
        }
        json.writeValue(description.toFile(), root);
        Map<String, String> info = new LinkedHashMap<>();
        for (String line : Files.readAllLines(release.resolve("bag-info.txt"))) {
            String[] parts = line.split(": ", 2);
            if (!parts[0].equals("Payload-Oxum")) {
                info.put(parts[0], parts[1]);
            }
        }
        for (String own : List.of("bag-info.txt", "bagit.txt", "SHA256SUMS", "manifest-sha256.txt")) {
            Files.delete(release.resolve(own));
        }
        Files.delete(release.resolve("tagmanifest-sha256.txt"));
        Bag.complete(release, info);
    }

    @Test
    void findsCellsThatAreNotOfTheirKindAndRowsThatDifferFromParquet() throws IOException {
        edit("data/interactions.csv", text -> text.replaceFirst(",day,relative,", ",fortnight,relative,"));
        List<String> findings = check();
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0))
                .matches("data/interactions.csv:2: date_precision is none of \\[day, week, month, year]: fortnight");
        assertThat(findings.get(1)).startsWith("data/interactions.parquet:1: row differs from line 2 of the CSV: [i");
    }

    @Test
    void findsNumbersOutOfRangeDaysThatAreNoneAndCellsThatAreMissing() throws IOException {
        edit(
                "data/mentions.csv",
                text -> text.replaceFirst(",0.7\n", ",1.7\n").replaceFirst(",2021-06-14,2021-06-14,", ",2021-06-31,,"));
        assertThat(check())
                .anyMatch(finding -> finding.matches("data/mentions.csv:\\d+: confidence is out of range: 1.7"))
                .anyMatch(finding -> finding.matches("data/mentions.csv:\\d+: date_start is no DATE: 2021-06-31"))
                .anyMatch(finding -> finding.matches("data/mentions.csv:\\d+: date_end is missing"));
    }

    @Test
    void findsReferencesIntoNothing() throws IOException {
        edit("data/mentions.csv", text -> text.replaceFirst(",i[0-9a-f]{16},", ",i0000000000000000,"));
        assertThat(check())
                .anyMatch(finding -> finding.matches("data/mentions.csv:\\d+: interaction_id is in no row of"
                        + " interactions.interaction_id: i0000000000000000"));
    }

    @Test
    void findsRowsOutOfOrderTwiceOrLost() throws IOException {
        edit("data/articles.csv", text -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.set(3, lines.get(1));
            return String.join("\n", lines) + "\n";
        });
        edit("data/rejections.csv", text -> text.lines().findFirst().orElseThrow() + "\n");
        assertThat(check())
                .anyMatch(finding -> finding.startsWith("data/articles.csv:4: is out of order"))
                .anyMatch(finding -> finding.startsWith("data/articles.csv:4: has the same [article_id]"))
                .contains("data/rejections.csv: has 0 rows, manifest.json says 1")
                .contains("data/rejections.parquet: has more rows than the CSV's 0");
    }

    @Test
    void findsColumnsThatAreOthers() throws IOException {
        edit("data/actors.csv", text -> text.replaceFirst("wikidata_id", "wikipedia_id"));
        assertThat(check()).anyMatch(finding -> finding.startsWith("data/actors.csv:1: the header is [code, name,"));
    }

    @Test
    void findsFilesThatSpeakOfAnotherVersion() throws IOException {
        edit("CITATION.cff", text -> text.replace("2026.11.0", "2026.11.1"));
        edit("manifest.json", text -> text.replace("\"2026.11.0\"", "\"2026.12.0\""));
        assertThat(check())
                .containsExactly(
                        "datapackage.json: is of version 2026.11.0, manifest.json of 2026.12.0",
                        "CITATION.cff: does not say version: \"2026.12.0\"");
    }

    @Test
    void tellsOfOneFileOnlyTheFirstFindings() throws IOException {
        edit("data/actors.csv", text -> text.replace(",state,", ",realm,"));
        assertThat(check())
                .filteredOn(finding -> finding.startsWith("data/actors.csv"))
                .hasSize(11)
                .anyMatch(finding -> finding.matches("data/actors.csv: and \\d+ more"));
    }

    @Test
    void saysThatAZipIsNone() throws IOException {
        Path zip = Files.write(folder.resolve("x.zip"), "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(Verifier.check(zip)).hasSize(1).first().asString().startsWith("x.zip: cannot be unpacked");
    }
}
