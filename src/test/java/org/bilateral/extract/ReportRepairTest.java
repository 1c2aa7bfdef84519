package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReportRepairTest {
    @Test
    void givesTheObjectBackThatWasTakenForWhoSaysIt() {
        ParsedSentence sentence = ParsedSentence.of(
                "Chad/NNP/nsubj>1 hold/VB/root talks=talk/NNS/nsubj>8 with/IN/case>4"
                        + " Mali/NNP/nmod>2 ,/,/punct>4 the/DT/det>7 agency/NN/appos>4 said=say/VBD/ccomp>1 ././punct>1");

        repair(sentence).attribution(8);

        assertThat(sentence.arc("talks")).isEqualTo("obj>1");
        assertThat(sentence.arc("agency")).isEqualTo("nsubj>8");
        assertThat(sentence.arc("said")).isEqualTo("parataxis>1");
    }

    @Test
    void leavesWhoSaysItWithoutAComma() {
        ParsedSentence sentence = ParsedSentence.of(
                "hopes=hope/VBZ/root talks=talk/NNS/nsubj>3 agency/NN/dep>1 said=say/VBD/ccomp>0 ././punct>0");

        repair(sentence).attribution(3);

        assertThat(sentence.arc("talks")).isEqualTo("nsubj>3");
    }

    @Test
    void takesWhatIsToldWithoutACommaForWhatIsSaid() {
        ParsedSentence told = ParsedSentence.of("Chad/NNP/nsubj>1 told=tell/VBD/root Mali/NNP/obj>1 it/PRP/nsubj>5"
                + " would/MD/aux>5 leave/VB/parataxis>1");
        ParsedSentence quoted = ParsedSentence.of("Chad/NNP/nsubj>1 told=tell/VBD/root Mali/NNP/obj>1 ,/,/punct>1"
                + " it/PRP/nsubj>6 would/MD/aux>6 leave/VB/parataxis>1");

        repair(told).told(5);
        repair(quoted).told(6);

        assertThat(told.arc("leave")).isEqualTo("ccomp>1");
        assertThat(quoted.arc("leave")).isEqualTo("parataxis>1");
    }

    private static ReportRepair repair(ParsedSentence sentence) {
        return new ReportRepair(sentence.arcs(), ParsedSentence.LISTS);
    }
}
