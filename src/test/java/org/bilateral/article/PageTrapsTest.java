package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.document.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real pages do to those who read them, one trap a test, in pages of our own. */
class PageTrapsTest {
    private static final String FIRST = "The foreign minister of Norway met the ambassador of Chile on Tuesday in the"
            + " hall of the ministry, where they spoke for two hours about the fishing grounds.";
    private static final String SECOND =
            "They agreed that the talks would go on in the spring, and that in the meantime"
                    + " no ship of either state would enter the disputed waters off the island.";
    private static final String DATE = "<meta property=\"article:published_time\" content=\"2024-03-12T09:30:00Z\">";

    @Test
    void joinsABodyThatIsSplitOverSiblings() {
        String body = "<div class=part><p>" + FIRST + "</p></div><div class=ad>Advertisement</div><div class=part><p>"
                + SECOND + "</p></div>";
        assertThat(body(body)).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void cutsABodyOfLineBreaksIntoParagraphs() {
        assertThat(body("<div>" + FIRST + "<br><br>" + SECOND + "<br></div>")).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void leavesOutInsertsBylinesAndCopyrightLines() {
        String body = "<p class=byline>By Kari Berg</p><p>" + FIRST + "</p><p>READ MORE: What the ministers wore</p><p>"
                + SECOND + "</p><p>© 2024 News Example. All rights reserved.</p>";
        assertThat(body(body)).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void keepsCaptionsApartFromTheBody() {
        String figure = "<figure><img src=a.jpg><figcaption>The two ministers in the hall</figcaption></figure>";
        Article article =
                Pages.parsed(Pages.html(page(DATE, "<p>" + FIRST + "</p>" + figure + "<p>" + SECOND + "</p>")));
        assertThat(article.bodyText()).doesNotContain("The two ministers in the hall");
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.CAPTION)
                .extracting(block -> block.span().of(article.text()))
                .containsExactly("The two ministers in the hall");
    }

    @Test
    void leavesOutBoxesOfCookiesAndSubscriptions() {
        String box =
                "<div class=cookie-banner><p>We use cookies and similar techniques to give you the best experience on"
                        + " our site, and so do our many partners all over the world.</p></div>"
                        + "<div class=newsletter-signup><p>Sign up for our newsletter and get the best of the week in your"
                        + " inbox every Friday afternoon, for nothing at all.</p></div>";
        assertThat(body(box + "<p>" + FIRST + "</p><p>" + SECOND + "</p>")).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void findsTheBodyWithoutAnArticleElement() {
        String page = "<html lang=en><head>" + DATE + "</head><body><div id=x><h1>Norway and Chile meet</h1><div><p>"
                + FIRST + "</p><p>" + SECOND + "</p></div></div></body></html>";
        assertThat(Pages.parsed(Pages.html(page)).bodyText()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-04-01T20:01:00+0200\"}</script>|2021-04-01|JSON_LD",
                "<meta property='article:published_time' content='2021-04-01T20:01:00+02:00'>|2021-04-01|META",
                "<meta name='pubdate' content='2021-04-01'>|2021-04-01|META"
            })
    void takesTheDateFromTheHead(String head, LocalDate day, PublishedBasis basis) {
        Article article = Pages.parsed(Pages.html(page(head.replace('\'', '"'), "<p>" + FIRST + "</p>")));
        assertThat(article.publishedDate()).isEqualTo(day);
        assertThat(article.publishedBasis()).isEqualTo(basis);
    }

    @Test
    void keepsTheOffsetOfTheInstant() {
        String head = "<meta property=\"article:published_time\" content=\"2021-04-01T20:01:00+0200\">";
        assertThat(Pages.parsed(Pages.html(page(head, "<p>" + FIRST + "</p>"))).publishedAt())
                .isEqualTo(OffsetDateTime.parse("2021-04-01T20:01:00+02:00"));
    }

    @Test
    void takesTheDateFromTheVisibleTextOrTheAddress() {
        String visible = "<div class=date>Published: Apr 01, 2021 08:01 PM</div><p>" + FIRST + "</p>";
        assertThat(Pages.parsed(Pages.html(page("", visible))).publishedDate()).isEqualTo(LocalDate.of(2021, 4, 1));
        String address = "<link rel=canonical href=\"https://news.example/2021/04/01/norway-chile\">";
        assertThat(Pages.parsed(Pages.html(page(address, "<p>" + FIRST + "</p>")))
                        .publishedDate())
                .isEqualTo(LocalDate.of(2021, 4, 1));
    }

    @Test
    void believesTheVisibleDayWhereAnInstantInUtcIsADayOff() {
        String head = "<meta property=\"article:published_time\" content=\"2021-04-02T01:30:00Z\">";
        String body = "<div class=date>Published: Apr 01, 2021 08:30 PM</div><p>" + FIRST + "</p><p>" + SECOND + "</p>";
        assertThat(Pages.parsed(Pages.html(page(head, body))).publishedDate()).isEqualTo(LocalDate.of(2021, 4, 1));
    }

    @Test
    void takesAddressAndPublisherInTheirOrder() {
        String head = DATE + "<meta property=\"og:url\" content=\"https://news.example/og\">"
                + "<meta property=\"og:site_name\" content=\"News Example\">";
        Article og = Pages.parsed(Pages.html(page(head, "<p>" + FIRST + "</p>")));
        assertThat(og.url()).isEqualTo("https://news.example/og");
        assertThat(og.publisher()).isEqualTo("News Example");
        String canonical = head + "<link rel=canonical href=\"https://news.example/canonical\">";
        assertThat(Pages.parsed(Pages.html(page(canonical, "<p>" + FIRST + "</p>")))
                        .url())
                .isEqualTo("https://news.example/canonical");
    }

    @Test
    void trustsTheContainersCharsetBeforeThePages() {
        byte[] bytes = page(DATE + "<meta charset=gb2312>", "<p>" + FIRST + " Caf\u00e9.</p>")
                .getBytes(Charset.forName("windows-1252"));
        RawDocument raw =
                new RawDocument("a.html", DocumentFormat.HTML, bytes, Identifiers.sha256(bytes), "iso-8859-1", null);
        assertThat(Pages.parsed(raw).bodyText()).contains("Caf\u00e9");
    }

    @Test
    void readsAByteOrderMark() {
        byte[] bytes = ("\ufeff" + page(DATE + "<meta charset=gb2312>", "<p>" + FIRST + " Caf\u00e9.</p>"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Pages.parsed(Pages.raw(DocumentFormat.HTML, bytes)).bodyText())
                .contains("Caf\u00e9");
    }

    @Test
    void rejectsBytesThatAreMostlyNoCharacters() {
        byte[] bytes = page(DATE, "<p>" + FIRST + "\ufffd".repeat(60) + "</p>").getBytes(StandardCharsets.UTF_8);
        assertThat(Pages.rejected(Pages.raw(DocumentFormat.HTML, bytes)).reason())
                .isEqualTo(RejectionReason.WRONG_CHARSET);
    }

    private static String body(String body) {
        return Pages.parsed(Pages.html(page(DATE, body))).bodyText();
    }

    private static String page(String head, String body) {
        return "<html lang=en><head><title>Norway and Chile meet - News Example</title>" + head
                + "</head><body><nav><a href=/>Home</a></nav><article><h1>Norway and Chile meet</h1>" + body
                + "</article></body></html>";
    }
}
