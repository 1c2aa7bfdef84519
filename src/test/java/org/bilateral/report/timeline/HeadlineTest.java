package org.bilateral.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.Ontology;
import org.bilateral.report.data.Act;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static Act act(String type, String mode, boolean planned) {
        return new Act(type, mode, true, planned, 1, 0, "", "");
    }

    @Test
    void hasAVerbForEveryCategory() {
        for (EventCategory category : Ontology.load().listEventCategories()) {
            String type = category.eventType().name();
            assertThat(Headline.verb(act(type, category.mode(), false)))
                    .as(type + " " + category.mode())
                    .isNotEqualTo(type.toLowerCase(java.util.Locale.ROOT));
            assertThat(Headline.verb(act(type, category.mode(), true))).startsWith("to ");
        }
    }

    @Test
    void takesTheVerbOfTheTypeWhereTheModeHasNone() {
        assertThat(Headline.verb(act("CONSULT", "visit", false))).isEqualTo("visited");
        assertThat(Headline.verb(act("ACCUSE", "new-mode", false))).isEqualTo("criticised");
    }
}
