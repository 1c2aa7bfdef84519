package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RelativeRepairTest {
    @Test
    void hangsAClauseWithoutWhichOnTheNounBeforeItsSubject() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Mali/NNP/nsubj>1 resents=resent/VBZ/root the/DT/det>3 duty/NN/obj>1"
                                + " Chad/NNP/dep>1 imposed=impose/VBD/dep>1 on/IN/case>7 salt/NN/obl>5")
                .naming("Chad", "TCD");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("nsubj>5");
        assertThat(sentence.arc("imposed")).isEqualTo("acl:relcl>3");
    }

    @Test
    void takesAPronounForTheSubjectOfSuchAClause() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 lifted=lift/VBD/root the/DT/det>3 ban/NN/obj>1"
                + " it/PRP/nsubj>5 imposed=impose/VBD/parataxis>1 in/IN/case>7 May/NNP/obl>5");

        repair(sentence);

        assertThat(sentence.arc("imposed")).isEqualTo("acl:relcl>3");
    }

    @Test
    void partsTheNounFromTheNameThatTheParserJoinsItTo() {
        ParsedSentence sentence = ParsedSentence.of("the/DT/det>2 truce/NN/compound>2 Chad/NNP/nsubj>3"
                        + " signed=sign/VBD/root has=have/VBZ/aux>6 been=be/VBN/aux:pass>6 broken=break/VBN/dep>3")
                .naming("Chad", "TCD");

        repair(sentence);

        assertThat(sentence.arc("truce")).isEqualTo("nsubj>6");
        assertThat(sentence.arc("broken")).isEqualTo("root");
        assertThat(sentence.arc("signed")).isEqualTo("acl:relcl>1");
        assertThat(sentence.arc("Chad")).isEqualTo("nsubj>3");
    }

    @Test
    void leavesWhatIsSaidToSomebody() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 told=tell/VBD/root reporters=reporter/NNS/obj>1"
                + " it/PRP/nsubj>4 accused=accuse/VBD/parataxis>1");

        repair(sentence);

        assertThat(sentence.arc("accused")).isEqualTo("parataxis>1");
    }

    @Test
    void leavesAClauseWithAnObjectOfItsOwn() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 lifted=lift/VBD/root the/DT/det>3 ban/NN/obj>1"
                + " it/PRP/nsubj>5 imposed=impose/VBD/parataxis>1 duties=duty/NNS/obj>5");

        repair(sentence);

        assertThat(sentence.arc("imposed")).isEqualTo("parataxis>1");
    }

    @Test
    void makesAParticipleWithItsDoerDescribeTheNoun() {
        ParsedSentence sentence = ParsedSentence.of("A/DT/det>1 plan/NN/nsubj>7 ,/,/punct>1 backed=back/VBN/dep>1"
                + " by/IN/case>5 Mali/NNP/obl>3 ,/,/punct>1 failed=fail/VBD/root");

        repair(sentence);

        assertThat(sentence.arc("backed")).isEqualTo("acl>1");
    }

    private static void repair(ParsedSentence sentence) {
        new RelativeRepair(sentence.arcs(), ParsedSentence.LISTS).repair();
    }
}
