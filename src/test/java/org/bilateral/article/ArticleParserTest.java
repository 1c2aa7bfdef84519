package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RejectionReason;
import org.junit.jupiter.api.Test;

/** Pages, texts and records that are articles, and what is none. */
class ArticleParserTest {
    private static final String TEXT =
            "<p>The foreign minister of Norway met the ambassador of Chile in the caf\u00e9 of the"
                    + " ministry, and they agreed that the talks would go on.</p>";

    @Test
    void readsPlainTextWithHeadlineDateLineAndParagraphs() {
        Article article = Pages.parsed(Pages.text(
                "# Norway and Chile meet\n\n12 March 2024\n\nOSLO - The two ministers met on Monday.\n\nThey left."));
        assertThat(article.title()).isEqualTo("Norway and Chile meet");
        assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.GIVEN);
        assertThat(article.bodyText()).isEqualTo("OSLO - The two ministers met on Monday.\n\nThey left.");
    }

    @Test
    void readsFrontMatter() {
        Article article = Pages.parsed(
                Pages.text(
                        "---\ntitle: \"Norway and Chile meet\"\ndate: 2024-03-12T09:30:00+01:00\n---\nThe ministers of the two states met."));
        assertThat(article.title()).isEqualTo("Norway and Chile meet");
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2024-03-12T09:30:00+01:00"));
    }

    @Test
    void readsRecordsOfCrawlers() {
        String json = "{\"title\":\"A\",\"maintext\":\"The ministers of the two states met.\\nThey left.\","
                + "\"date_publish\":\"2024-03-12 09:30:00\",\"url\":\"https://news.example/1\"}";
        Article article = Pages.parsed(Pages.raw(DocumentFormat.JSON, json.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.url()).isEqualTo("https://news.example/1");
        assertThat(article.bodyText()).endsWith("met.\n\nThey left.");
        assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 3, 12));
    }

    @Test
    void trustsTheBytesBeforeAFalseMetaCharset() {
        String page = page("<meta charset=gb2312>", TEXT);
        assertThat(Pages.parsed(Pages.html(page)).text()).contains("caf\u00e9");
        byte[] western = page("<meta charset=iso-8859-1>", TEXT).getBytes(Charset.forName("windows-1252"));
        assertThat(Pages.parsed(Pages.raw(DocumentFormat.HTML, western)).text()).contains("caf\u00e9");
    }

    @Test
    void readsTwoByteCharactersWithAndWithoutTheirMark() {
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            byte[] wide = page("", TEXT).getBytes(Charset.forName(name));
            assertThat(Pages.parsed(Pages.raw(DocumentFormat.HTML, wide)).text())
                    .as(name)
                    .contains("caf\u00e9");
        }
    }

    @Test
    void readsTheCharsetThatThePageDeclares() {
        byte[] russian = page("<meta charset=windows-1251>", TEXT.replace("Chile", "\u0427\u0438\u043b\u0438"))
                .replace("\u00e9", "e")
                .getBytes(Charset.forName("windows-1251"));
        assertThat(Pages.parsed(Pages.raw(DocumentFormat.HTML, russian)).text()).contains("\u0427\u0438\u043b\u0438");
    }

    @Test
    void believesTheTextBeforeTheLanguageAttribute() {
        String page = page("", TEXT.repeat(2)).replace("lang=en", "lang=fr");
        assertThat(Pages.parsed(Pages.html(page)).language()).isEqualTo("en");
    }

    @Test
    void keepsSectionAndPaywall() {
        String head = "<link rel=canonical href=\"https://news.example/opinion/2024/norway\">"
                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>";
        Article article = Pages.parsed(Pages.html(page(head, TEXT)));
        assertThat(article.section()).isEqualTo("opinion");
        assertThat(article.paywalled()).isTrue();
    }

    @Test
    void keepsTextThatAPageCallsPaywall() {
        String body = TEXT.replace("<p>", "<p class=\"paywall\">");
        assertThat(Pages.parsed(Pages.html(page("", body))).bodyText()).contains("foreign minister of Norway");
    }

    @Test
    void leavesOutNavigationAndTeasers() {
        String nav = "<nav><a href=/>Home</a></nav>";
        String teaser = "<div class=card><h3><a href=/2>Another story about other things</a></h3>"
                + "<p>A summary of that other story which is long enough to look like prose.</p></div>";
        String page = page(
                "", nav + TEXT.repeat(1) + TEXT.replace("foreign", "defence") + "<div>" + teaser.repeat(4) + "</div>");
        assertThat(Pages.parsed(Pages.html(page)).bodyText()).doesNotContain("Home", "summary", "Another");
    }

    @Test
    void rejectsWhatIsNoArticle() {
        assertThat(Pages.rejected(Pages.html("")).reason()).isEqualTo(RejectionReason.EMPTY_FILE);
        assertThat(Pages.rejected(Pages.html("\0\1\2")).reason()).isEqualTo(RejectionReason.BINARY);
        assertThat(Pages.rejected(Pages.html("<html><body>")).reason()).isEqualTo(RejectionReason.NO_TEXT);
        assertThat(Pages.rejected(Pages.html("<html><body>" + TEXT)).reason()).isEqualTo(RejectionReason.NO_DATE);
    }

    @Test
    void saysWhichLanguageItCannotCode() {
        String german =
                "<p>Der Minister sagte, dass die Gespr\u00e4che mit dem Nachbarland nicht zu einem Ergebnis gef\u00fchrt"
                        + " haben und dass sie auch im Herbst weiter gehen.</p>";
        assertThat(Pages.rejected(Pages.html(page("", german.repeat(2)))).detail())
                .isEqualTo("de");
        assertThat(Pages.rejected(Pages.html(page("", german))).reason())
                .isEqualTo(RejectionReason.UNSUPPORTED_LANGUAGE);
    }

    @Test
    void readsATruncatedPage() {
        String page = page("", TEXT.repeat(2));
        assertThat(Pages.parsed(Pages.html(page.substring(0, page.length() - 60)))
                        .bodyText())
                .contains("Norway");
    }

    @Test
    void survivesAHundredThousandNestedElements() {
        String deep = "<div>".repeat(100_000) + TEXT;
        assertTimeout(Duration.ofSeconds(20), () -> Pages.rejected(Pages.html(deep)));
    }

    private static String page(String head, String body) {
        return "<html lang=en><head>" + head
                + "<meta property=\"article:published_time\" content=\"2024-03-12T09:30:00Z\">"
                + "</head><body><article><h1>Norway and Chile meet</h1>" + body + "</article></body></html>";
    }
}
