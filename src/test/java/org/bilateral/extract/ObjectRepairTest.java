package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ObjectRepairTest {
    private static final LocalDate TUESDAY = LocalDate.of(2011, 5, 10);

    @Test
    void givesTheVerbTheObjectThatHangsOnTheDayBeforeIt() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 criticised=criticise/VBD/root on/IN/case>3"
                        + " Tuesday/NNP/obl>1 a/DT/det>5 decision/NN/dep>3")
                .dated("Tuesday", TUESDAY);

        repair(sentence);

        assertThat(sentence.arc("decision")).isEqualTo("obj>1");
    }

    @Test
    void leavesWhatFollowsADayWhereTheVerbHasAnObject() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 criticised=criticise/VBD/root Mali/NNP/obj>1"
                        + " on/IN/case>4 Tuesday/NNP/obl>1 evening/NN/dep>4")
                .dated("Tuesday", TUESDAY);

        repair(sentence);

        assertThat(sentence.arc("evening")).isEqualTo("dep>4");
    }

    @Test
    void leavesWhatHangsOnANounThatIsNoDay() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 insisted=insist/VBD/root on/IN/case>3"
                + " talks=talk/NNS/obl>1 a/DT/det>5 condition/NN/dep>3");

        repair(sentence);

        assertThat(sentence.arc("condition")).isEqualTo("dep>3");
    }

    @Test
    void takesTheOnlyObjectOfAVerbForItsDirectOne() {
        ParsedSentence alone = ParsedSentence.of("Chad/NNP/nsubj>1 seeks=seek/VBZ/root agreement/NN/iobj>1");
        ParsedSentence two =
                ParsedSentence.of("Chad/NNP/nsubj>1 gave=give/VBD/root rebels=rebel/NNS/iobj>1 arms=arm/NNS/obj>1");

        repair(alone);
        repair(two);

        assertThat(alone.arc("agreement")).isEqualTo("obj>1");
        assertThat(two.arc("rebels")).isEqualTo("iobj>1");
    }

    @Test
    void hangsTheBareInfinitiveBehindHelpOnIt() {
        ParsedSentence sentence =
                ParsedSentence.of("Chad/NNP/nsubj>2 will/MD/aux>2 help/VB/root rebuild/VB/dep>2 Mali/NNP/obj>3");

        repair(sentence);

        assertThat(sentence.arc("rebuild")).isEqualTo("xcomp>2");
    }

    private static void repair(ParsedSentence sentence) {
        new ObjectRepair(sentence.arcs()).repair();
    }
}
