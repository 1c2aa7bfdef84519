package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilateral.document.DocumentFormat;

/** No bytes make the parser throw, and what it gives back always fits together. */
class PageFuzzTest {
    @Property(tries = 400, seed = "20261123")
    void anySequenceOfTagsAndTextsGivesAResult(@ForAll("pages") List<String> parts) {
        check(DocumentFormat.HTML, String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300, seed = "20261123")
    void anyBytesGiveAResult(@ForAll byte[] bytes, @ForAll DocumentFormat format) {
        check(format, bytes);
    }

    @Provide
    Arbitrary<List<String>> pages() {
        Arbitrary<String> parts = Arbitraries.of(
                "<div>",
                "</div>",
                "<p>",
                "</p>",
                "<table><tr><td>",
                "<br><br>",
                "<h1>Ministers meet</h1>",
                "<frameset>",
                "<figure><figcaption>",
                "</figure>",
                "<a href='/x'>",
                "</a>",
                "<time datetime='2024-02-30'>",
                "<svg><p>",
                "<script type='application/ld+json'>{\"@type\":[[\"NewsArticle\"]],\"author\":[{}]}</script>",
                "<!--",
                "<meta property='article:published_time' content='2024-03-12T25:61:00+99:00'>",
                "<body class='nav'>",
                "<script type='application/ld+json'>[1,{\"@graph\":",
                "\u0000",
                "\uD800",
                "&#x110000;",
                "BEIJING (AP) \u2014 ",
                "<meta name='date' content='99999999999999'>",
                "</script>",
                "<title>",
                "</title>",
                "<template>",
                "The foreign ministers of the two states met in the capital on Monday to talk of trade. ");
        return parts.list().ofMinSize(0).ofMaxSize(60);
    }

    private static void check(DocumentFormat format, byte[] bytes) {
        ParseResult result = Pages.PARSER.parse(Pages.raw(format, bytes));
        if (result instanceof ParseResult.Parsed parsed) {
            Article article = parsed.article();
            assertThat(article.bodyText()).isNotBlank();
            assertThat(article.blocks())
                    .allMatch(block -> !block.span().of(article.text()).isBlank());
        } else {
            assertThat(result).isInstanceOf(ParseResult.Rejected.class);
        }
    }
}
