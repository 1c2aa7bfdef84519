package org.bilateral.job.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bilateral.report.data.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTextsTest {
    private static final String PAGE = "<html><head><title>Kenya and Tanzania talk</title>"
            + "<meta property=\"article:published_time\" content=\"2021-03-20T12:00:00Z\"></head><body><article>"
            + "<h1>Kenya and Tanzania talk</h1><p>Kenya's foreign minister met her counterpart of Tanzania in Arusha on"
            + " Friday, and both spoke of maize for more than an hour, officials said.</p><p>A second meeting is planned"
            + " for April in Nairobi, where the two countries want to sign a treaty on trade, they added.</p></article>"
            + "</body></html>";

    @TempDir
    private Path input;

    @BeforeEach
    void storePages() throws IOException {
        Files.writeString(input.resolve("one.html"), PAGE);
        try (OutputStream out = Files.newOutputStream(input.resolve("many.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("two.html"));
            zip.write(PAGE.replace("Arusha", "Mombasa").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static Article article(String id, String path) {
        return new Article(id, path, "", "", "", "");
    }

    private Map<String, String> read(int most, Article... articles) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        new InputTexts(input, most).read(List.of(articles), texts::put);
        return texts;
    }

    @Test
    void readsFilesAndWhatContainersHold() throws IOException {
        Map<String, String> texts = read(5, article("a1", "one.html"), article("a2", "many.zip!two.html"));
        assertThat(texts.get("a1")).contains("in Arusha on Friday");
        assertThat(texts.get("a2")).contains("in Mombasa on Friday");
    }

    @Test
    void passesOverWhatIsGone() throws IOException {
        assertThat(read(5, article("a1", "gone.html"), article("a2", "many.zip!gone.html"), article("a3", "one.html")))
                .containsOnlyKeys("a3");
    }

    @Test
    void readsNothingIfThereIsTooMuchOrNoFolder() throws IOException {
        assertThat(read(1, article("a1", "one.html"), article("a2", "many.zip!two.html")))
                .isEmpty();
        Map<String, String> texts = new TreeMap<>();
        new InputTexts(input.resolve("none"), 5).read(List.of(article("a1", "one.html")), texts::put);
        assertThat(texts).isEmpty();
    }
}
