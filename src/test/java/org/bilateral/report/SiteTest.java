package org.bilateral.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bilateral.report.data.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final String COLUMNS = "interaction_id,date_start,date_end,date_precision,source_code,source_name,"
            + "target_code,target_name,event_type,mode,status,goldstein,place_name,evidence,last_published\n";
    private static final String ACCUSATION =
            "iab00000000000001,2021-03-20,2021-03-20,day,KEN,Kenya,TZA,Tanzania,ACCUSE,,"
                    + "occurred,-2.0,,Kenya </script><img src=x onerror=alert(1)> blamed Tanzania,2021-03-21\n";
    private static final String VISIT = "icd00000000000002,2021-04-20,2021-04-20,day,DNK,Denmark,IDN,Indonesia,CONSULT,"
            + "visit,planned,1.0,,Denmark will visit Indonesia,2021-03-30\n";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void publishTables() throws IOException {
        site = folder.resolve("site");
        Files.writeString(folder.resolve("interactions.csv"), COLUMNS + ACCUSATION + VISIT);
        Files.writeString(folder.resolve("mentions.csv"), """
                mention_id,interaction_id,article_id,char_start,char_end,evidence,trigger_text,source_text,target_text,rule_id
                m1,iab00000000000001,a1,10,63,Kenya </script><img src=x onerror=alert(1)> blamed Tanzania,blamed,Kenya,Tanzania,accuse-blame
                """);
        Files.writeString(folder.resolve("articles.csv"), """
                article_id,input_path,url,title,publisher,published_date
                a1,one.html,javascript:alert(1),A <b>title</b>,Paper,2021-03-21
                """);
        Files.writeString(
                folder.resolve("rejections.csv"), "document_id,input_path,reason,detail\nd1,<i>.html,no_text,\n");
    }

    private int write(Selection selection) throws IOException {
        return new Site(folder, null, Texts.NONE).write(site, selection);
    }

    @Test
    void showsMarkupOfAnArticleAsText() throws IOException {
        write(Selection.ALL);
        for (String page : new String[] {
            "index.html",
            "country/KEN.html",
            "country/KEN.svg",
            "dyad/KEN-TZA.html",
            "evidence/a.html",
            "list/2021-03.html"
        }) {
            assertThat(site.resolve(page))
                    .content()
                    .contains("&lt;/script&gt;&lt;img")
                    .doesNotContain("<img src=x", "<b>title", "<i>.html", "javascript:");
        }
    }

    @Test
    void marksTheWordsOfAMentionAndTellsItsRule() throws IOException {
        write(Selection.ALL);
        assertThat(site.resolve("evidence/a.html"))
                .content()
                .contains(">Kenya</mark>", ">blamed</mark>", ">Tanzania</mark>", "accuse-blame", "one.html");
    }

    @Test
    void showsWhatStandsAroundASentenceIfTheArticleCanBeRead() throws IOException {
        String sentence = "Kenya </script><img src=x onerror=alert(1)> blamed Tanzania";
        String text = "It began. " + sentence + " It went on.";
        Files.writeString(
                folder.resolve("mentions.csv"),
                "mention_id,interaction_id,article_id,char_start,char_end,evidence\nm1,iab00000000000001,a1,10,"
                        + (10 + sentence.length()) + "," + sentence + "\n");
        new Site(folder, null, (articles, sink) -> articles.forEach(article -> sink.accept(article.id(), text)))
                .write(site, Selection.ALL);
        assertThat(site.resolve("evidence/a.html"))
                .content()
                .contains("<span class=\"around\">It began.</span>", "<span class=\"around\">It went on.</span>");
    }

    @Test
    void writesOnlyWhatIsWanted() throws IOException {
        assertThat(write(new Selection("DNK", null, null))).isEqualTo(1);
        assertThat(site.resolve("country/KEN.html")).doesNotExist();
        assertThat(site.resolve("country/DNK.html")).content().contains("To visit Indonesia", "PLANNED");
        assertThat(write(new Selection(null, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31))))
                .isEqualTo(1);
        assertThat(site.resolve("country/DNK.html"))
                .as("a page of the report before")
                .doesNotExist();
        assertThat(site.resolve("country/KEN.html")).content().contains("from 2021-03-01 to 2021-03-31");
    }

    @Test
    void leavesFilesAloneThatAreNotItsOwn() throws IOException {
        Files.createDirectories(site.resolve("country"));
        Path mine = Files.writeString(site.resolve("country/mine.html"), "mine");
        write(Selection.ALL);
        assertThat(mine).hasContent("mine");
        Path notes = Files.writeString(site.resolve("country/notes.txt"), "notes");
        write(Selection.ALL);
        assertThat(notes).hasContent("notes");
    }

    @Test
    void tellsWhatIsNewSinceTheRunBefore() throws IOException {
        Path before = Files.createDirectories(folder.resolve("before"));
        Files.writeString(
                before.resolve("interactions.csv"),
                COLUMNS + ACCUSATION.replace("iab", "ief") + VISIT.replace("1.0", "2"));
        new Site(folder, before, Texts.NONE).write(site, Selection.ALL);
        assertThat(site.resolve("index.html"))
                .content()
                .contains(
                        "<th scope=\"row\">interactions</th><td>2</td><td>2</td><td>1</td><td>1</td><td>1</td>",
                        "New interactions: 1",
                        "Changed interactions: 1",
                        "Interactions that are gone: 1",
                        "<b class=\"new\">new</b>")
                .doesNotContain("<img src=x");
    }

    @Test
    void leadsNowhereThatIsNotThere() throws IOException {
        GeneratedTables.write(folder.resolve("many"), 300, 3);
        new Site(folder.resolve("many"), null, Texts.NONE).write(site, Selection.ALL);
        assertThat(new Links(site).broken()).isEmpty();
    }

    @Test
    void drawsTheSameBytesFromTheSameTables() throws IOException {
        GeneratedTables.write(folder.resolve("many"), 200, 5);
        Site many = new Site(folder.resolve("many"), null, Texts.NONE);
        many.write(site, Selection.ALL);
        many.write(folder.resolve("again"), Selection.ALL);
        assertThat(new Links(site).contents()).isEqualTo(new Links(folder.resolve("again")).contents());
    }
}
