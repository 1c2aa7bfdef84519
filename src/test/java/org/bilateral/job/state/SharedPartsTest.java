package org.bilateral.job.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilateral.consolidate.Telling;
import org.bilateral.extract.InteractionMention;
import org.bilateral.ontology.EventType;
import org.junit.jupiter.api.Test;

class SharedPartsTest {
    private static InteractionMention fresh(String article) {
        InteractionMention made = Telling.of(article, "KEN", EventType.CONSULT, "TZA", "2023-05-15")
                .in("Nairobi", "KEN")
                .mention();
        return StagedJson.read(StagedJson.write(made), InteractionMention.class);
    }

    @Test
    void changesNothingAndHoldsOnceWhatIsAlike() {
        SharedParts parts = new SharedParts();
        InteractionMention first = parts.of(fresh("a1"));
        InteractionMention second = parts.of(fresh("a2"));
        assertThat(first).isEqualTo(fresh("a1"));
        assertThat(second).isEqualTo(fresh("a2")).isNotEqualTo(first);
        assertThat(second.source()).isSameAs(first.source());
        assertThat(second.place()).isSameAs(first.place());
        assertThat(second.date()).isSameAs(first.date());
        assertThat(second.ruleId()).isSameAs(first.ruleId());
        assertThat(parts.of(fresh("a1")).evidence()).isSameAs(first.evidence());
    }

    @Test
    void leavesAMissingPlaceMissing() {
        InteractionMention nowhere =
                Telling.of("a1", "KEN", EventType.AGREE, "TZA", "2023-05-15").mention();
        assertThat(new SharedParts().of(nowhere)).isEqualTo(nowhere);
    }
}
