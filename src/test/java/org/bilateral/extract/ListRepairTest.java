package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilateral.annotate.ActorMention.Kind;
import org.junit.jupiter.api.Test;

final class ListRepairTest {
    @Test
    void joinsTheLaterNamesOfAnEnumerationToTheFirst() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Norway/NNP/nsubj>1 banned=ban/VBD/root beef/NN/obj>1 from/IN/case>4"
                                + " Chad/NNP/nmod>2 ,/,/punct>4 the/DT/det>7 Niger/NNP/dep>1 ,/,/punct>7 Mali/NNP/nmod>2"
                                + " and/CC/cc>11 Peru/NNP/dep>1")
                .naming("Norway", "NOR")
                .naming("Chad", "TCD")
                .naming("Niger", "NER")
                .naming("Mali", "MLI")
                .naming("Peru", "PER");

        repair(sentence);

        assertThat(sentence.arc("Niger")).isEqualTo("conj>4");
        assertThat(sentence.arc("Mali")).isEqualTo("conj>4");
        assertThat(sentence.arc("Peru")).isEqualTo("conj>4");
        assertThat(sentence.arc("Chad")).isEqualTo("nmod>2");
        assertThat(sentence.arc("Norway")).isEqualTo("nsubj>1");
    }

    @Test
    void leavesTwoNamesAsTheParserHasThem() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Norway/NNP/nsubj>1 left=leave/VBD/root Chad/NNP/obj>1 and/CC/cc>4 Niger/NNP/dep>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        repair(sentence);

        assertThat(sentence.arc("Niger")).isEqualTo("dep>1");
    }

    @Test
    void leavesNamesThatModifyTheNounBehindThem() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/dep>5 ,/,/punct>0 Niger/NNP/dep>5 and/CC/cc>4"
                        + " Mali/NNP/compound>5 troops=troop/NNS/nsubj>6 met=meet/VBD/root")
                .naming("Chad", "TCD")
                .naming("Niger", "NER")
                .naming("Mali", "MLI");

        repair(sentence);

        assertThat(sentence.arc("Niger")).isEqualTo("dep>5");
        assertThat(sentence.arc("Mali")).isEqualTo("compound>5");
    }

    @Test
    void endsAnEnumerationWhereAnotherWordStands() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Chad/NNP/nsubj>3 and/CC/cc>2 Niger/NNP/dep>0 told=tell/VBD/root" + " Mali/NNP/obj>3")
                .naming("Chad", "TCD")
                .naming("Niger", "NER")
                .naming("Mali", "MLI");

        repair(sentence);

        assertThat(sentence.arc("Niger")).isEqualTo("dep>0");
        assertThat(sentence.arc("Mali")).isEqualTo("obj>3");
    }

    @Test
    void joinsNamesOfStatesOnly() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>5 ,/,/punct>0 Malians/NNPS/dep>5 and/CC/cc>4"
                        + " Niger/NNP/dep>5 met=meet/VBD/root")
                .naming("Chad", "TCD")
                .naming("Malians", "MLI", Kind.DEMONYM)
                .naming("Niger", "NER");

        repair(sentence);

        assertThat(sentence.arc("Malians")).isEqualTo("dep>5");
        assertThat(sentence.arc("Niger")).isEqualTo("dep>5");
    }

    private static void repair(ParsedSentence sentence) {
        new ListRepair(sentence.arcs()).repair();
    }
}
