package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CoordinationRepairTest {
    @Test
    void joinsAPastTenseWithThePastTenseAboveAnInfinitive() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 said=say/VBD/root it/PRP/nsubj>4 would/MD/aux>4"
                + " leave/VB/ccomp>1 and/CC/cc>6 accused=accuse/VBD/conj>4 Mali/NNP/obj>6");

        repair(sentence);

        assertThat(sentence.arc("accused")).isEqualTo("conj>1");
    }

    @Test
    void joinsAPastTenseBehindACommaWithTheOneAboveAPerfect() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 denied=deny/VBD/root it/PRP/nsubj>4"
                + " had=have/VBD/aux>4 fled=flee/VBN/ccomp>1 ,/,/punct>1 and/CC/cc>7"
                + " demanded=demand/VBD/conj>4 proof/NN/obj>7");

        repair(sentence);

        assertThat(sentence.arc("demanded")).isEqualTo("conj>1");
    }

    @Test
    void leavesTwoVerbsOfTheSameForm() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 said=say/VBD/root Mali/NNP/nsubj>3"
                + " attacked=attack/VBD/ccomp>1 and/CC/cc>5 fled=flee/VBD/conj>3");

        repair(sentence);

        assertThat(sentence.arc("fled")).isEqualTo("conj>3");
    }

    private static void repair(ParsedSentence sentence) {
        new CoordinationRepair(sentence.arcs()).repair();
    }
}
