package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RawDocument;
import org.bilateral.document.RejectionReason;
import org.junit.jupiter.api.Test;

/** The two articles that the project was started from. */
class SharedArticlesTest {
    private static final Path FOLDER = Path.of("../shared/data/articles");

    @Test
    void readsTheAgencyStoryWithItsCaptionApart() throws IOException {
        Article article = Pages.parsed(shared("ap-2021-03-23-china-russia.html"));
        assertThat(article.title()).isEqualTo("China, Russia officials meet in show of unity against EU, US");
        assertThat(article.publisher()).isEqualTo("AP NEWS");
        assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2021, 3, 23));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.META);
        assertThat(article.language()).isEqualTo("en");
        List<Block> blocks = article.blocks();
        assertThat(blocks).hasSize(24);
        assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.TITLE);
        assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.CAPTION);
        assertThat(blocks.get(1).span().of(article.text())).startsWith("In this photo released by");
        assertThat(blocks.subList(2, 24)).allMatch(block -> block.kind() == BlockKind.BODY);
        Dateline dateline = Objects.requireNonNull(article.dateline());
        assertThat(dateline.place()).isEqualTo("Beijing");
        assertThat(dateline.agency()).isEqualTo("AP");
        assertThat(article.text().substring(dateline.span().end())).startsWith("The foreign ministers");
    }

    @Test
    void rejectsTheInfographicPageForItsLackOfText() throws IOException {
        assertThat(Pages.rejected(shared("gt-2021-04-01-infographic.html")).reason())
                .isEqualTo(RejectionReason.NO_TEXT);
    }

    private static RawDocument shared(String name) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "../shared is absent: nothing to read in " + FOLDER);
        return Pages.raw(DocumentFormat.HTML, Files.readAllBytes(FOLDER.resolve(name)));
    }
}
