package org.bilateral.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.ontology.Ontology;
import org.bilateral.report.Axe;
import org.bilateral.report.Browser;
import org.bilateral.report.GeneratedTables;
import org.bilateral.report.Texts;
import org.bilateral.report.data.PublishedTables;
import org.bilateral.report.data.Selection;
import org.bilateral.write.CorrectionsFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of an audit under the fingers of a person. */
@Tag("slow")
class AuditBrowserTest {
    @TempDir
    private Path folder;

    private Path page = Path.of("");
    private Sample sample = new Sample("", List.of(), 0);

    private Browser open() throws IOException {
        GeneratedTables.write(folder.resolve("tables"), 60, 7);
        PublishedTables tables = new PublishedTables(folder.resolve("tables"));
        sample = Sample.draw(tables.interactions(Selection.ALL), 60, 7, List.of(Criterion.TYPE, Criterion.CONFIDENCE));
        AuditFolder.write(tables, sample, Ontology.load(), Texts.NONE, folder.resolve("audit"));
        page = folder.resolve("audit/index.html");
        Browser browser = Browser.start(folder);
        browser.open(page, "");
        return browser;
    }

    @Test
    void judgesFiveRowsByKeyboardKeepsThemAndExportsThem() throws IOException {
        try (Browser browser = open()) {
            browser.one("#who").sendKeys("Ada L.", Keys.ESCAPE);
            browser.press("1"); // right
            browser.press("5", "f"); // wrong date
            browser.press("03012021", Keys.ESCAPE, Keys.ENTER);
            browser.press("3", "n"); // wrong direction
            browser.press("said, \"the other way\"", Keys.ESCAPE, "j");
            browser.press("8"); // not an interaction
            browser.press("4", "6", "f"); // wrong type and place
            browser.press("AID", Keys.ESCAPE, Keys.ENTER);
            assertThat(browser.one("#done").getText()).isEqualTo("5 of 60 judged");
            browser.open(page, "");
            assertThat(browser.one("#done").getText()).as("after loading anew").isEqualTo("5 of 60 judged");
            assertThat(browser.one("#at").getText()).isEqualTo("6");
            Path csv = browser.download(() -> browser.one("#export").click());
            assertThat(csv.getFileName()).hasToString("audit-" + sample.id() + "-Ada-L-.csv");
            judged(JudgementFile.read(csv));
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .allMatch(address -> address.startsWith("file:") || address.startsWith("blob:"));
        }
    }

    private void judged(List<Judgement> judgements) throws IOException {
        assertThat(judgements).hasSize(5).allMatch(one -> one.who().equals("Ada L."));
        assertThat(judgements)
                .extracting(Judgement::verdicts)
                .containsExactly(
                        Set.of(Verdict.RIGHT),
                        Set.of(Verdict.WRONG_DATE),
                        Set.of(Verdict.WRONG_DIRECTION),
                        Set.of(Verdict.NOT_AN_INTERACTION),
                        Set.of(Verdict.WRONG_TYPE, Verdict.WRONG_PLACE));
        assertThat(judgements.get(1).fixes()).isEqualTo(Map.of("date_start", "2021-03-01"));
        assertThat(judgements.get(2).fixes())
                .isEqualTo(Map.of(
                        "source_code",
                                sample.rows().get(2).interaction().target().code(),
                        "target_code",
                                sample.rows().get(2).interaction().source().code()));
        assertThat(judgements.get(2).note()).isEqualTo("said, \"the other way\"");
        assertThat(judgements.get(4).fixes()).isEqualTo(Map.of("event_type", "AID"));
        Path corrections = folder.resolve("corrections.csv");
        Fixes.addTo(corrections, Fixes.agreed(judgements));
        assertThat(CorrectionsFile.read(corrections, Ontology.load())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(new Precision(judgements).counts()).isEqualTo("5 rows judged, 0 of them not alike");
    }

    @Test
    void asksWhoJudgesBeforeItExports() throws IOException {
        try (Browser browser = open()) {
            browser.press("1");
            browser.one("#export").click();
            assertThat(browser.one("#done").getText()).contains("Give your name first");
            assertThat(browser.eval("document.activeElement.id")).isEqualTo("who");
            browser.press("8");
            assertThat(browser.one("#who").getDomProperty("value"))
                    .as("keys in a field are letters")
                    .isEqualTo("8");
            browser.press(Keys.ESCAPE, "k", "u");
            assertThat(browser.one("#done").getText()).isEqualTo("0 of 60 judged");
            browser.one("#keys").click();
            browser.one("h1").click();
            browser.press("1");
            assertThat(browser.one("#done").getText()).as("shortcuts are off").isEqualTo("0 of 60 judged");
        }
    }

    @Test
    void isUsableByEverybodyAndShowsMarkupAsText() throws IOException {
        Axe axe = new Axe();
        try (Browser browser = open()) {
            assertThat(browser.eval("document.documentElement.textContent").toString())
                    .contains("</script><img src=x");
            assertThat(browser.all("img")).isEmpty();
            browser.press("4", "5", "2");
            for (String theme : List.of("light", "dark")) {
                for (int width : new int[] {1280, 390}) {
                    browser.theme(theme);
                    browser.width(width);
                    assertThat(axe.findings(browser)).as(theme + " " + width).isEmpty();
                    assertThat((Long) browser.eval("document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }
}
