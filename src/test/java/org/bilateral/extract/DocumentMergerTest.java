package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bilateral.document.Span;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;
import org.junit.jupiter.api.Test;

final class DocumentMergerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2011, 5, 12);
    private static final LocalDate MONDAY = LocalDate.of(2011, 5, 9);
    private static final ActDate NEWS = new ActDate(PUBLISHED, PUBLISHED, "day", "publication");
    private static final int NO_TITLE = 0;

    @Test
    void oneActToldTwiceHasOneIdAndTheMostSpecificDateAndMode() {
        List<InteractionMention> merged = DocumentMerger.merge(
                List.of(
                        mention(10, "TCD", "NER", EventType.ASSAULT, "", Status.OCCURRED, NEWS),
                        mention(50, "TCD", "NER", EventType.ASSAULT, "aerial", Status.OCCURRED, on(MONDAY))),
                NO_TITLE);

        assertThat(merged).extracting(InteractionMention::actId).containsExactly("act10", "act10");
        assertThat(merged).extracting(InteractionMention::mode).containsOnly("aerial");
        assertThat(merged).extracting(InteractionMention::date).containsOnly(on(MONDAY));
    }

    @Test
    void otherTypesDirectionsAndStatusesAreOtherActs() {
        List<InteractionMention> merged = DocumentMerger.merge(
                List.of(
                        mention(10, "TCD", "NER", EventType.ASSAULT, "", Status.OCCURRED, NEWS),
                        mention(20, "NER", "TCD", EventType.ASSAULT, "", Status.OCCURRED, NEWS),
                        mention(30, "TCD", "NER", EventType.ACCUSE, "", Status.OCCURRED, NEWS),
                        mention(40, "TCD", "NER", EventType.ASSAULT, "", Status.PLANNED, NEWS)),
                NO_TITLE);

        assertThat(merged).extracting(InteractionMention::actId).containsExactly("act10", "act20", "act30", "act40");
    }

    @Test
    void actsOfDifferentDaysAreTwo() {
        List<InteractionMention> merged = DocumentMerger.merge(
                List.of(
                        mention(10, "TCD", "NER", EventType.ASSAULT, "", Status.OCCURRED, on(MONDAY)),
                        mention(20, "TCD", "NER", EventType.ASSAULT, "", Status.OCCURRED, on(MONDAY.minusDays(1)))),
                NO_TITLE);

        assertThat(merged).extracting(InteractionMention::actId).containsExactly("act10", "act20");
    }

    @Test
    void anActOfLongAgoIsNotTheOneInTheNews() {
        List<InteractionMention> merged = DocumentMerger.merge(
                List.of(
                        mention(10, "TCD", "NER", EventType.ASSAULT, "", Status.OCCURRED, NEWS),
                        mention(20, "TCD", "NER", EventType.ASSAULT, "", Status.OCCURRED, on(MONDAY.minusYears(1)))),
                NO_TITLE);

        assertThat(merged).extracting(InteractionMention::actId).containsExactly("act10", "act20");
        assertThat(merged.get(0).date()).isEqualTo(NEWS);
    }

    @Test
    void theBodyTellsWhetherWhatTheTitleTellsIsPastOrPlanned() {
        List<InteractionMention> merged = DocumentMerger.merge(
                List.of(
                        mention(0, "TCD", "NER", EventType.CONSULT, "visit", Status.OCCURRED, NEWS),
                        mention(50, "TCD", "NER", EventType.CONSULT, "visit", Status.PLANNED, NEWS)),
                20);

        assertThat(merged).extracting(InteractionMention::status).containsExactly(Status.PLANNED, Status.PLANNED);
        assertThat(merged).extracting(InteractionMention::actId).containsExactly("act0", "act0");
    }

    @Test
    void aMeetingThatIsToldFromBothSidesIsTurnedOneWay() {
        List<InteractionMention> merged = DocumentMerger.merge(
                List.of(
                        mention(10, "TCD", "NER", EventType.CONSULT, "", Status.OCCURRED, NEWS),
                        mention(20, "NER", "TCD", EventType.CONSULT, "visit", Status.OCCURRED, NEWS)),
                NO_TITLE);

        assertThat(merged).extracting(m -> m.source().code()).containsExactly("NER", "NER");
        assertThat(merged).extracting(m -> m.target().code()).containsExactly("TCD", "TCD");
    }

    private static ActDate on(LocalDate day) {
        return new ActDate(day, day, "day", "relative");
    }

    private static InteractionMention mention(
            int start, String source, String target, EventType type, String mode, Status status, ActDate date) {
        return new InteractionMention(
                "article",
                0,
                new Span(start, start + 5),
                "An example.",
                "did",
                start,
                new Participant(source, Sector.GOV, List.of(), source),
                new Participant(target, Sector.GOV, List.of(), target),
                true,
                type,
                mode,
                status,
                date,
                "",
                null,
                "",
                List.of(),
                "",
                "",
                "rule",
                0.5,
                "act" + start);
    }
}
