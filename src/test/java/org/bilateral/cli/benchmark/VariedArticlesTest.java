package org.bilateral.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariedArticlesTest {
    private static VariedArticles articles;

    @BeforeAll
    static void readSamples() {
        articles = VariedArticles.of(Path.of("input"), Ontology.load(), 1);
    }

    @Test
    void makesTheSameArticlesForTheSameSeed() {
        VariedArticles again = VariedArticles.of(Path.of("input"), Ontology.load(), 1);
        VariedArticles other = VariedArticles.of(Path.of("input"), Ontology.load(), 2);
        assertThat(again.page(7)).isEqualTo(articles.page(7)).isNotEqualTo(other.page(7));
    }

    @Test
    void repeatsNoParagraphAndFewDays() {
        Set<String> paragraphs = new HashSet<>();
        Set<String> days = new HashSet<>();
        int count = 0;
        for (int number = 0; number < 300; number++) {
            Matcher paragraph = Pattern.compile("<p>([^<]{80,})</p>").matcher(articles.page(number));
            while (paragraph.find()) {
                count++;
                paragraphs.add(paragraph.group(1));
            }
            Matcher day = Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(articles.page(number));
            assertThat(day.find()).isTrue();
            days.add(day.group());
        }
        assertThat(count).isGreaterThan(1500);
        // those that name no state, person or number come again as they are
        assertThat(paragraphs.size()).isGreaterThan(count * 4 / 5);
        assertThat(days.size()).isGreaterThan(200);
    }

    @Test
    void writesAThousandToAFolder(@TempDir Path folder) throws IOException {
        articles.write(folder, 1001);
        assertThat(folder.resolve("000/story999.html")).isNotEmptyFile();
        assertThat(folder.resolve("001/story1000.html")).content().isEqualTo(articles.page(1000));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1001);
        }
    }
}
