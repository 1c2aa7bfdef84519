package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class WhenFinderTest {
    private static final LocalDate MONDAY = LocalDate.of(2011, 5, 9);
    private static final LocalDate TUESDAY = LocalDate.of(2011, 5, 10);

    @Test
    void anActHasTheDateOfItsOwnClause() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 said=say/VBD/root on/IN/case>3 Tuesday/NNP/obl>1"
                        + " that/IN/mark>6 Niger/NNP/nsubj>6 attacked=attack/VBD/ccomp>1 it/PRP/obj>6 on/IN/case>9"
                        + " Monday/NNP/obl>6")
                .dated("Tuesday", TUESDAY)
                .dated("Monday", MONDAY);

        assertThat(when(sentence, "attacked", Status.OCCURRED))
                .isEqualTo(new WhenFinder.When(new ActDate(MONDAY, MONDAY, "day", "relative"), "Monday"));
    }

    @Test
    void anActWithoutADateIsOfTheDayOfPublication() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 attacked=attack/VBD/root Niger/NNP/obj>1");
        LocalDate day = ParsedSentence.PUBLISHED;

        assertThat(when(sentence, "attacked", Status.OCCURRED))
                .isEqualTo(new WhenFinder.When(new ActDate(day, day, "day", "publication"), ""));
    }

    @Test
    void aPlanIsReadAhead() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>2 will/MD/aux>2 visit/VB/root Niger/NNP/obj>2"
                        + " on/IN/case>5 Monday/NNP/obl>2")
                .dated("Monday", MONDAY);

        assertThat(when(sentence, "visit", Status.PLANNED).date().start()).isEqualTo(LocalDate.of(2011, 5, 16));
        assertThat(when(sentence, "visit", Status.OCCURRED).date().start()).isEqualTo(MONDAY);
    }

    @Test
    void theTimeOfWhatIsSpokenOfIsNotTheActs() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 rejected=reject/VBD/root a/DT/det>3"
                        + " resolution/NN/obj>1 adopted=adopt/VBN/acl>3 on/IN/case>6 Monday/NNP/obl>4")
                .dated("Monday", MONDAY);

        assertThat(when(sentence, "rejected", Status.OCCURRED).date().basis()).isEqualTo("publication");
    }

    @Test
    void aDeadlineIsNoDateOfWhatHasHappened() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Chad/NNP/nsubj>1 agreed=agree/VBD/root by/IN/case>3 Monday/NNP/obl>1")
                .dated("Monday", MONDAY);

        assertThat(when(sentence, "agreed", Status.OCCURRED).date().basis()).isEqualTo("publication");
        assertThat(when(sentence, "agreed", Status.PLANNED).text()).isEqualTo("Monday");
    }

    @Test
    void aDaySoonToComeIsNotThatOfTheYearBefore() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 asked=ask/VBD/root Niger/NNP/obj>1 to/TO/mark>4"
                        + " meet/VB/xcomp>1 on/IN/case>6 Monday/NNP/obl>4")
                .dated("Monday", LocalDate.of(2010, 5, 20), LocalDate.of(2011, 5, 20));

        assertThat(when(sentence, "asked", Status.OCCURRED).date().basis()).isEqualTo("publication");
    }

    @Test
    void whatWasDonePreviouslyWasDoneSomeTimeWithinTheYearBefore() {
        ParsedSentence sentence = ParsedSentence.of(
                "Chad/NNP/nsubj>3 has=have/VBZ/aux>3 previously/RB/advmod>3 attacked=attack/VBN/root Niger/NNP/obj>3");
        LocalDate day = ParsedSentence.PUBLISHED;

        assertThat(when(sentence, "attacked", Status.OCCURRED).date())
                .isEqualTo(new ActDate(day.minusYears(1), day, "year", "relative"));
    }

    private static WhenFinder.When when(ParsedSentence sentence, String trigger, Status status) {
        return new WhenFinder(sentence.grammar(), ParsedSentence.LISTS, ParsedSentence.PUBLISHED)
                .find(sentence.at(trigger), status);
    }
}
