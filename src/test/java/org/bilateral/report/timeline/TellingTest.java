package org.bilateral.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilateral.report.data.Act;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Rows;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Act SANCTION = new Act("SANCTION", "", true, false, 4, -8, "diplomatic;human_rights", "");

    private static Interaction row(int number, String source, String target, Act act, String event) {
        Interaction row = Rows.of(number, "2021-03-22", "2021-03-23", source, target, act, 0.8);
        return new Interaction(
                row.id(), event, row.when(), row.source(), row.target(), row.act(), row.place(), row.reports());
    }

    @Test
    void tellsOneActOfSeveralStatesOnce() {
        List<Telling> tellings = Telling.group(
                List.of(
                        row(1, "EU", "CHN", SANCTION, "e1"),
                        row(2, "USA", "CHN", SANCTION, "e1"),
                        row(3, "CHN", "EU", SANCTION, "e1"),
                        row(4, "CAN", "CHN", SANCTION, "e1"),
                        row(5, "AUS", "CHN", SANCTION, "e2")),
                "CHN");
        assertThat(tellings)
                .extracting(Telling::brief)
                .containsExactly(
                        "EUland, USAland and CANland sanctioned CHNland",
                        "Sanctioned EUland",
                        "AUSland sanctioned CHNland");
        assertThat(tellings.get(0).acts()).hasSize(3);
        assertThat(tellings.get(0).circumstances()).isEqualTo("about: human rights");
    }

    @Test
    void namesTheCountryItselfFirstWhereTheTwoActTogether() {
        Act met = new Act("CONSULT", "", false, true, 1, 1, "", "phone");
        Telling telling = new Telling(List.of(row(1, "CHN", "RUS", met, "e1"), row(2, "AUT", "CHN", met, "e1")), "CHN");
        assertThat(telling.full()).isEqualTo("CHNland to meet or talk with RUSland and AUTland");
        assertThat(telling.brief()).isEqualTo("To meet or talk with RUSland and AUTland");
        assertThat(telling.circumstances()).isEqualTo("PLANNED · by phone");
    }
}
