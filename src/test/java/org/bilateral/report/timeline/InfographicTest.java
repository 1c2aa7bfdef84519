package org.bilateral.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bilateral.report.data.Act;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Rows;
import org.bilateral.report.data.Selection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class InfographicTest {
    private static final List<Interaction> ROWS = List.of(
            Rows.of(1, "2021-03-01", "KEN", "TZA", "ACCUSE", false),
            Rows.of(2, "2021-03-01", "NATO", "KEN", "THREATEN", false),
            Rows.of(
                    3,
                    "2021-03-02",
                    "2021-03-02",
                    "TZA",
                    "KEN",
                    new Act("CONSULT", "", false, false, 1, 1, "", ""),
                    1));

    private static Document picture() throws Exception {
        Infographic picture = new Infographic(
                Choice.of("KEN", "Kenya", ROWS, Selection.ALL), row -> "../evidence/1.html#" + row.id());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.file("a{}"))));
    }

    private static double lane(Document picture, int number) {
        NodeList links = picture.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (link.getAttribute("href").endsWith(ROWS.get(number).id())) {
                return Double.parseDouble(
                        ((Element) link.getElementsByTagName("rect").item(0)).getAttribute("x"));
            }
        }
        throw new AssertionError("no card of row " + number);
    }

    @Test
    void setsActsTogethernessAndActsOfOthersIntoThreeLanes() throws Exception {
        Document picture = picture();
        assertThat(lane(picture, 0)).isLessThan(lane(picture, 2));
        assertThat(lane(picture, 2)).isLessThan(lane(picture, 1));
    }

    @Test
    void is1200PixelsWideAndHoldsEachFlagOnce() throws Exception {
        Document picture = picture();
        assertThat(picture.getDocumentElement().getAttribute("width")).isEqualTo("1200");
        assertThat(picture.getElementsByTagName("symbol").getLength())
                .as("flags of Kenya and Tanzania")
                .isEqualTo(2);
        assertThat(picture.getDocumentElement().getTextContent()).contains("NATO", "NATOland threatened KENland");
    }
}
