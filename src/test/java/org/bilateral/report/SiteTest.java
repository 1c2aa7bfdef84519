package org.bilateral.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void publishTables() throws IOException {
        Files.writeString(folder.resolve("interactions.csv"), """
                interaction_id,date_start,source_code,source_name,target_code,target_name,dyad,event_type,mode,status,quad_class,goldstein,place_name,evidence
                iab00000000000001,2021-03-20,KEN,Kenya,TZA,Tanzania,KEN-TZA,ACCUSE,,occurred,3,-2.0,,Kenya </script><img src=x onerror=alert(1)> blamed Tanzania
                icd00000000000002,2021-04-20,DNK,Denmark,IDN,Indonesia,DNK-IDN,CONSULT,visit,planned,1,1.0,,Denmark will visit Indonesia
                """);
        Files.writeString(folder.resolve("mentions.csv"), """
                mention_id,interaction_id,article_id,evidence,trigger_text,source_text,target_text,rule_id
                m1,iab00000000000001,a1,Kenya </script><img src=x onerror=alert(1)> blamed Tanzania,blamed,Kenya,Tanzania,accuse-blame
                """);
        Files.writeString(
                folder.resolve("articles.csv"),
                "article_id,url,title,publisher,published_date\na1,javascript:alert(1),A <b>title</b>,Paper,2021-03-21\n");
        Files.writeString(folder.resolve("rejections.csv"), "document_id,reason\nd1,no_text\n");
    }

    @Test
    void showsMarkupOfAnArticleAsText() throws IOException {
        new Site(folder, folder.resolve("site")).write(row -> true);
        for (String page : new String[] {"index.html", "country/KEN.html", "dyad/KEN-TZA.html", "evidence/ab.html"}) {
            assertThat(folder.resolve("site").resolve(page))
                    .content()
                    .contains("&lt;/script&gt;&lt;img")
                    .doesNotContain("<img", "<b>title", "javascript:");
        }
    }

    @Test
    void marksTheWordsOfAMentionAndTellsItsRule() throws IOException {
        new Site(folder, folder.resolve("site")).write(row -> true);
        assertThat(folder.resolve("site/evidence/ab.html"))
                .content()
                .contains(">Kenya</mark>", ">blamed</mark>", ">Tanzania</mark>", "accuse-blame");
    }

    @Test
    void writesOnlyWhatIsWanted() throws IOException {
        int count = new Site(folder, folder.resolve("site")).write(row -> row.involves("DNK"));
        assertThat(count).isEqualTo(1);
        assertThat(folder.resolve("site/country/KEN.html")).doesNotExist();
        assertThat(folder.resolve("site/country/DNK.html")).content().contains("(planned)");
    }
}
