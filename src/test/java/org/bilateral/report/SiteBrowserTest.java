package org.bilateral.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bilateral.report.data.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report as people meet it, in a real browser. */
@Tag("slow")
class SiteBrowserTest {
    @TempDir
    private static Path folder;

    private static Path site;
    private static Browser browser;
    private static List<Path> kinds;

    @BeforeAll
    static void drawsAReport() throws IOException {
        GeneratedTables.write(folder.resolve("before"), 120, 7);
        GeneratedTables.write(folder.resolve("now"), 150, 7);
        site = folder.resolve("site");
        new Site(folder.resolve("now"), folder.resolve("before"), Texts.NONE).write(site, Selection.ALL);
        browser = Browser.start(folder);
        kinds = List.of(
                site.resolve("index.html"),
                largest("country"),
                largest("dyad"),
                largest("evidence"),
                largest("list"),
                site.resolve("list/index.html"));
    }

    private static Path largest(String part) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .max(java.util.Comparator.comparing(
                                    (Path file) -> file.toFile().length())
                            .thenComparing(Path::toString))
                    .orElseThrow();
        }
    }

    @AfterAll
    static void closesTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void loadsEveryKindOfPageWithoutComplaintAndWithoutNetwork() {
        for (Path page : kinds) {
            browser.open(page, "");
            assertThat(browser.complaints()).as("console of " + page).isEmpty();
            assertThat(browser.requests())
                    .as("requests of " + page)
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        }
    }

    @Test
    void refusesARequestThatAPageWouldMake() {
        browser.open(kinds.get(0), "");
        browser.driver()
                .executeScript("const i = new Image(); i.src = 'https://example.org/pixel'; document.body.append(i);");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void filtersTheListByWordsTypeAndDay() {
        browser.open(site.resolve("index.html"), "");
        int all = browser.all("#list tbody tr").size();
        assertThat(browser.one("#shown").getText()).isEqualTo(all + " of " + all + " shown");
        browser.one("#by-type option[value=ACCUSE]").click();
        int accusations = browser.all("#list tbody tr:not([hidden])").size();
        assertThat(accusations).isBetween(1, all - 1);
        assertThat(browser.all("#list tbody tr:not([hidden])"))
                .allMatch(row -> "ACCUSE".equals(row.getDomAttribute("data-type")));
        String words = browser.all("#list tbody tr:not([hidden]) td:nth-child(4)")
                .get(0)
                .getText()
                .strip();
        browser.one("#filter").sendKeys(words.substring(0, Math.min(3, words.length())));
        int fewer = browser.all("#list tbody tr:not([hidden])").size();
        assertThat(fewer).isBetween(1, accusations);
        assertThat(browser.one("#shown").getText()).isEqualTo(fewer + " of " + all + " shown");
        browser.one(".filters button[type=reset]").click();
        assertThat(browser.eval("new Promise(done => setTimeout(() => done(document.querySelectorAll("
                        + "'#list tbody tr:not([hidden])').length)))"))
                .isEqualTo((long) all);
    }

    @Test
    void tellsWhatABarIsWhenPointedAt() {
        browser.open(site.resolve("index.html"), "");
        WebElement bar = browser.one("figure svg rect[data-tip]");
        new Actions(browser.driver()).moveToElement(bar).perform();
        assertThat(browser.one("#tip").isDisplayed()).isTrue();
        assertThat(browser.one("#tip").getText()).isEqualTo(bar.getDomAttribute("data-tip"));
        browser.press(Keys.ESCAPE);
        assertThat(browser.one("#tip").isDisplayed()).isFalse();
    }

    @Test
    void opensTheEvidenceOfARow() {
        browser.open(site.resolve("index.html"), "");
        WebElement link = browser.one("#list tbody tr td:last-child a");
        String address = link.getDomAttribute("href");
        link.sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith(address);
        List<WebElement> shown =
                browser.all(".panel").stream().filter(WebElement::isDisplayed).toList();
        assertThat(shown).hasSize(1);
        assertThat(address).endsWith("#" + shown.get(0).getDomAttribute("id"));
        assertThat(browser.all(".panel:not([hidden]) mark.source")).isNotEmpty();
        assertThat(browser.all(".panel:not([hidden]) mark.target")).isNotEmpty();
        assertThat(browser.one(".panel:not([hidden])").getText()).contains("rule-", "Paper ", "Title <b>");
        browser.one("#all").click();
        assertThat(browser.all(".panel:not([hidden])").size()).isGreaterThan(1);
    }

    @Test
    void showsMarkupOfAnArticleAsText() throws IOException {
        int seen = 0;
        for (Path page : pagesWith("onerror=")) {
            browser.open(page, "");
            assertThat(browser.eval("document.documentElement.textContent").toString())
                    .contains("</script><img src=x");
            assertThat(browser.all("img[src='x']")).isEmpty();
            assertThat(browser.driver().getTitle()).isNotEqualTo("hacked");
            assertThat(browser.complaints()).isEmpty();
            seen++;
        }
        assertThat(seen).as("country pages, dyad, month, evidence").isGreaterThanOrEqualTo(5);
    }

    private static List<Path> pagesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file ->
                            file.toString().endsWith(".html") && read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void isUsableByEverybody(String theme, int width) throws IOException {
        Axe axe = new Axe();
        browser.theme(theme);
        browser.width(width);
        for (Path page : kinds) {
            browser.open(page, "");
            assertThat(axe.findings(browser))
                    .as(page + " " + theme + " " + width)
                    .isEmpty();
            assertThat((Long) browser.eval("document.documentElement.scrollWidth"))
                    .as("width of " + page)
                    .isLessThanOrEqualTo(width);
        }
        browser.width(1280);
        browser.theme("light");
    }

    @Test
    void savesTheTimelineAsSvgAndAsPngOf1200Pixels() throws IOException {
        browser.open(kinds.get(1), "");
        Path svg = browser.download(
                () -> browser.one("#timeline .save button:nth-child(1)").click());
        assertThat(svg).content().startsWith("<svg").contains("<symbol", "fill=\"rgb(");
        Path png = browser.download(
                () -> browser.one("#timeline .save button:nth-child(2)").click());
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1200);
        assertThat(ImageIO.read(png.toFile()).getHeight()).isGreaterThan(300);
    }

    @Test
    void opensTheTimelineAsAPictureOfItsOwn() {
        Path picture = Path.of(kinds.get(1).toString().replace(".html", ".svg"));
        browser.open(picture, "");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.eval("document.documentElement.viewBox.baseVal.width"))
                .isEqualTo(1200L);
        assertThat(browser.eval("getComputedStyle(document.querySelector('.title')).fontSize"))
                .isEqualTo("34px");
    }

    @Test
    void keepsTheThemeThatWasChosen() {
        browser.theme("light");
        browser.open(kinds.get(0), "");
        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        browser.one("#theme").sendKeys(Keys.ENTER);
        assertThat(background()).isEqualTo("rgb(20, 23, 27)");
        browser.open(kinds.get(2), "");
        assertThat(background()).isEqualTo("rgb(20, 23, 27)");
        browser.driver().executeScript("localStorage.clear()");
    }

    private static Object background() {
        return browser.eval("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void leadsFromTheTopOfThePageToItsContentByKeyboard() {
        browser.open(kinds.get(0), "");
        browser.press(Keys.TAB);
        assertThat(browser.eval("document.activeElement.textContent")).isEqualTo("Skip to content");
        browser.press(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("#main");
    }
}
