package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines of agencies and papers. */
class DatelineFinderTest {
    private static final String SENTENCE = "The two ministers signed a treaty.";

    private final DatelineFinder finder = DatelineFinder.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEIJING (AP) \u2014 |Beijing|AP",
                "KABUL, Afghanistan, Sept. 8 (Reuters) - |Kabul, Afghanistan|Reuters",
                "LOURDES, France - |Lourdes, France|''",
                "WASHINGTON -- |Washington|''",
                "AFP - |''|AFP",
                "Canadian Press - AL-FASHER, Sudan (AP) - |Al-Fasher, Sudan|AP",
                "BAGHDAD : |Baghdad|''",
                "(CBS/AP) |''|CBS/AP",
                "TBILISI, Georgia |Tbilisi, Georgia|''",
                "BAGHDAD Iraq |Baghdad Iraq|''",
                "ST. LOUIS (AP) \u2014 |St. Louis|AP",
                "UNITED NATIONS, Sept 21 (Reuters) - |United Nations|Reuters",
                "PUTRAJAYA, Nov 22 \u2014 |Putrajaya|''"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void findsPlaceAgencyAndEnd(String head, String place, String agency) {
        Dateline dateline = Objects.requireNonNull(finder.find(head + SENTENCE, 100));
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(dateline.span().end()).isEqualTo(100 + head.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers of both states met on Tuesday.",
                "IT WOULD have been obtuse to miss it.",
                "EXCLUSIVE - Russia will leave the treaty.",
                "Iran's president (left) said no.",
                "SEC. Rice said that the talks would go on.",
                "PRESIDENT George Bush Met the queen."
            })
    void findsNoneInOrdinarySentences(String sentence) {
        assertThat(finder.find(sentence, 0)).isNull();
    }

    @Test
    void keepsPointsInNames() {
        assertThat(DatelineFinder.normalCase("VERNON, B.C.")).isEqualTo("Vernon, B.C.");
    }
}
