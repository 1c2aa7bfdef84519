package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClauseRepairTest {
    @Test
    void hangsAToClauseOnTheGerundBeforeIt() {
        ParsedSentence sentence = ParsedSentence.of("left=leave/VBD/root after/IN/case>2 failing=fail/VBG/obl>0"
                + " to/TO/mark>4 win/VB/advcl>0 support/NN/obj>4");

        clauses(sentence).adjoined(4);

        assertThat(sentence.arc("win")).isEqualTo("xcomp>2");
    }

    @Test
    void leavesAToClauseBehindANoun() {
        ParsedSentence sentence =
                ParsedSentence.of("left=leave/VBD/root town/NN/obj>0 to/TO/mark>3 win/VB/advcl>0 support/NN/obj>3");

        clauses(sentence).adjoined(3);

        assertThat(sentence.arc("win")).isEqualTo("advcl>0");
    }

    @Test
    void makesTheFiniteVerbTheHeadOfWhatIsDecided() {
        ParsedSentence sentence =
                ParsedSentence.of("decision/NN/nsubj>2 to/TO/mark>2 bring/VB/root troops=troop/NNS/obj>2"
                        + " came=come/VBD/dep>2 Monday/NNP/obl:tmod>4");

        clauses(sentence).decision(2);

        assertThat(sentence.arc("decision")).isEqualTo("nsubj>4");
        assertThat(sentence.arc("bring")).isEqualTo("acl>0");
    }

    @Test
    void givesTheObjectBackThatWasTakenForWhoSaysIt() {
        ParsedSentence sentence = ParsedSentence.of(
                "Chad/NNP/nsubj>1 hold/VB/root talks=talk/NNS/nsubj>8 with/IN/case>4"
                        + " Mali/NNP/nmod>2 ,/,/punct>4 the/DT/det>7 agency/NN/appos>4 said=say/VBD/ccomp>1 ././punct>1");

        clauses(sentence).attribution(8);

        assertThat(sentence.arc("talks")).isEqualTo("obj>1");
        assertThat(sentence.arc("agency")).isEqualTo("nsubj>8");
        assertThat(sentence.arc("said")).isEqualTo("parataxis>1");
    }

    @Test
    void leavesWhoSaysItWithoutAComma() {
        ParsedSentence sentence = ParsedSentence.of(
                "hopes=hope/VBZ/root talks=talk/NNS/nsubj>3 agency/NN/dep>1 said=say/VBD/ccomp>0 ././punct>0");

        clauses(sentence).attribution(3);

        assertThat(sentence.arc("talks")).isEqualTo("nsubj>3");
    }

    private static ClauseRepair clauses(ParsedSentence sentence) {
        return new ClauseRepair(sentence.sentence(), ParsedSentence.LISTS, sentence.heads(), sentence.relations());
    }
}
