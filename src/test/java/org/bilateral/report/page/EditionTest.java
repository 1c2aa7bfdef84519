package org.bilateral.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Rows;
import org.bilateral.report.data.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "3000, 1", "3300, 2", "100000, 3", "1000000, 4"})
    void cutsEvidenceIntoPagesOfFewHundreds(int count, int digits) {
        Interaction one = Rows.of(1, "2021-03-01", "KEN", "TZA", "AGREE", false);
        Edition edition = Edition.of("run", Selection.ALL, Collections.nCopies(count, one), null);
        assertThat(edition.digits()).isEqualTo(digits);
        assertThat(edition.shard("iabcdef")).isEqualTo("abcdef".substring(0, digits));
    }
}
