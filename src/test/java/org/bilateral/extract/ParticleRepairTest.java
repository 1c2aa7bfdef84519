package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParticleRepairTest {
    @Test
    void takesWhoIsCalledOnForAPhrase() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 called=call/VBN/root on/IN/compound:prt>1"
                + " Mali/NNP/obj>1 to/TO/mark>5 help/VB/xcomp>1");

        repair(sentence);

        assertThat(sentence.arc("on")).isEqualTo("case>3");
        assertThat(sentence.arc("Mali")).isEqualTo("obl>1");
    }

    @Test
    void leavesParticlesOfOtherVerbs() {
        ParsedSentence sentence =
                ParsedSentence.of("Chad/NNP/nsubj>1 took=take/VBD/root on/RP/compound:prt>1 Mali/NNP/obj>1");

        repair(sentence);

        assertThat(sentence.arc("on")).isEqualTo("compound:prt>1");
    }

    @Test
    void givesAParticleBackToItsVerb() {
        ParsedSentence sentence = ParsedSentence.of(
                "Chad/NNP/nsubj>1 writes=write/VBZ/root off/IN/case>4 Mali/NNP/compound>4 debt/NN/obl>1");

        repair(sentence);

        assertThat(sentence.arc("off")).isEqualTo("compound:prt>1");
        assertThat(sentence.arc("debt")).isEqualTo("obj>1");
    }

    @Test
    void leavesAPrepositionBehindAnotherVerb() {
        ParsedSentence sentence = ParsedSentence.of("ship/NN/nsubj>1 sinks=sink/VBZ/root off/IN/case>3 Mali/NNP/obl>1");

        repair(sentence);

        assertThat(sentence.arc("off")).isEqualTo("case>3");
    }

    @Test
    void hangsNoLongerOnItsVerb() {
        ParsedSentence sentence = ParsedSentence.of(
                "Chad/NNP/nsubj>3 no/RB/advmod>2 longer/RBR/advmod>3" + " backs=back/VBZ/root Mali/NNP/obj>3");

        repair(sentence);

        assertThat(sentence.arc("no")).isEqualTo("advmod>3");
    }

    private static void repair(ParsedSentence sentence) {
        new ParticleRepair(sentence.arcs(), ParsedSentence.LISTS).repair();
    }
}
