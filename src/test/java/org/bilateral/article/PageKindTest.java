package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.junit.jupiter.api.Test;

/** Section fronts, walls and messages of servers, beside articles that look a little like them. */
class PageKindTest {
    private static final String DATE = "<meta name=date content=\"2024-03-12\">";
    private static final String PARAGRAPH =
            "<p>The foreign minister of Norway met the ambassador of Chile in the hall of the ministry on Tuesday, and"
                    + " they agreed that the talks about the fishing grounds would go on in the spring.</p>";

    @Test
    void rejectsASectionFront() {
        Rejection front = Pages.rejected(Pages.html(page("World news", "", teasers(14))));
        assertThat(front.reason()).isEqualTo(RejectionReason.NOT_AN_ARTICLE);
        assertThat(front.detail()).isEqualTo("section front with 14 headlines");
    }

    @Test
    void rejectsTheFrontPageOfASite() {
        String root = "<link rel=canonical href=\"https://news.example/\">";
        assertThat(Pages.rejected(Pages.html(page("News Example", root, teasers(6))))
                        .detail())
                .isEqualTo("front page with 6 headlines");
    }

    @Test
    void keepsAnArticleAmongManyTeasers() {
        assertThat(Pages.parsed(Pages.html(page("Norway and Chile meet", "", PARAGRAPH.repeat(1) + longer(14))))
                        .bodyText())
                .contains("fishing grounds");
        String declared = "<meta property=og:type content=article>";
        assertThat(Pages.parsed(Pages.html(page("Norway and Chile meet", declared, PARAGRAPH + teasers(14))))
                        .title())
                .isEqualTo("Norway and Chile meet");
    }

    @Test
    void rejectsAWallOfConsent() {
        String wall = "<p>We value your privacy. We and our partners store information on a device, such as cookies,"
                + " and process personal data for personalised ads.</p>"
                + "<p>You can change your mind and withdraw your consent at any time in our privacy policy.</p>";
        assertThat(Pages.rejected(Pages.html(page("Norway and Chile meet", "", wall)))
                        .detail())
                .isEqualTo("wall of consent or subscription");
    }

    @Test
    void keepsAnArticleAboutConsent() {
        String about = PARAGRAPH
                + "<p>The commission fined the company because its site did not ask readers before it set cookies, and"
                + " said that a privacy policy alone was no consent to anything.</p>"
                + PARAGRAPH.replace("Norway", "Sweden");
        assertThat(Pages.parsed(Pages.html(page("Commission fines company", "", about)))
                        .bodyText())
                .contains("fined");
    }

    @Test
    void rejectsTheMessageOfAServer() {
        String message = "<p>The page that you have asked for is not here. It may have been moved or taken away.</p>";
        for (String title : new String[] {"404 Not Found", "Page not found | News Example", "Just a moment..."}) {
            assertThat(Pages.rejected(Pages.html(page(title, "", message))).reason())
                    .as(title)
                    .isEqualTo(RejectionReason.NOT_AN_ARTICLE);
        }
    }

    @Test
    void readsTheOneSentenceOfAnAlert() {
        assertThat(Pages.parsed(Pages.html(page("", "", "<p>Norway has recalled its ambassador in Chile.</p>")))
                        .bodyText())
                .isEqualTo("Norway has recalled its ambassador in Chile.");
    }

    @Test
    void rejectsAPageThatItsScriptsHaveYetToFill() {
        String empty = "<div id=root></div><script>render()</script><noscript>Scripts are off</noscript>";
        assertThat(Pages.rejected(Pages.html(page("Norway and Chile meet", "", empty)))
                        .reason())
                .isEqualTo(RejectionReason.NO_TEXT);
    }

    private static String teasers(int count) {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < count; i++) {
            teasers.append("<div class=item><h3><a href=\"/story-").append(i);
            teasers.append("\">Ministers of state number ").append(i).append(" met again</a></h3>");
            teasers.append("<p>They spoke about the fishing grounds number ").append(i);
            teasers.append(" and about what else there is between them, and went home.</p></div>");
        }
        return teasers.toString();
    }

    private static String longer(int count) {
        return PARAGRAPH.replace("Chile", "Peru").repeat(1)
                + PARAGRAPH.replace("Norway", "Iceland").repeat(1)
                + PARAGRAPH
                        .replace("spring", "autumn and in the winter after it")
                        .repeat(1)
                + PARAGRAPH.replace("Tuesday", "Friday, late in the evening").repeat(1)
                + PARAGRAPH.replace("hall", "old library and in the garden").repeat(1)
                + PARAGRAPH
                        .replace("talks", "long and so far quite fruitless talks")
                        .repeat(1)
                + PARAGRAPH
                        .replace("Norway", "Denmark and the minister of Finland")
                        .repeat(1)
                + PARAGRAPH.replace("ambassador", "old and tired ambassador").repeat(1)
                + PARAGRAPH.replace("ministry", "ministry of fisheries").repeat(1)
                + PARAGRAPH.replace("met", "received").repeat(1)
                + teasers(count);
    }

    private static String page(String title, String head, String body) {
        return "<html lang=en><head><title>" + title + "</title>" + DATE + head + "</head><body><main><h1>" + title
                + "</h1>" + body + "</main></body></html>";
    }
}
