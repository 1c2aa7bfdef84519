package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClauseRepairTest {
    @Test
    void hangsAToClauseOnTheGerundBeforeIt() {
        ParsedSentence sentence = ParsedSentence.of("left=leave/VBD/root after/IN/case>2 failing=fail/VBG/obl>0"
                + " to/TO/mark>4 win/VB/advcl>0 support/NN/obj>4");

        repair(sentence).adjoined(4);

        assertThat(sentence.arc("win")).isEqualTo("xcomp>2");
    }

    @Test
    void leavesAToClauseBehindANoun() {
        ParsedSentence sentence =
                ParsedSentence.of("left=leave/VBD/root town/NN/obj>0 to/TO/mark>3 win/VB/advcl>0 support/NN/obj>3");

        repair(sentence).adjoined(3);

        assertThat(sentence.arc("win")).isEqualTo("advcl>0");
    }

    @Test
    void makesTheFiniteVerbTheHeadOfWhatIsDecided() {
        ParsedSentence sentence =
                ParsedSentence.of("decision/NN/nsubj>2 to/TO/mark>2 bring/VB/root troops=troop/NNS/obj>2"
                        + " came=come/VBD/dep>2 Monday/NNP/obl:tmod>4");

        repair(sentence).purpose(2);

        assertThat(sentence.arc("decision")).isEqualTo("nsubj>4");
        assertThat(sentence.arc("bring")).isEqualTo("acl>0");
    }

    void givesTheNounBeforeAToClauseToTheVerbBehindIt() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nmod:poss>2 's/POS/case>0 refusal/NN/nsubj>4 to/TO/mark>4"
                + " leave/VB/root prompted=prompt/VBD/dep>4 Mali/NNP/obj>5");

        repair(sentence).purpose(4);

        assertThat(sentence.arc("refusal")).isEqualTo("nsubj>5");
        assertThat(sentence.arc("prompted")).isEqualTo("root");
        assertThat(sentence.arc("leave")).isEqualTo("acl>2");
    }

    @Test
    void doesSoWhereTheToClauseIsTheSubject() {
        ParsedSentence sentence = ParsedSentence.of("the/DT/det>1 decision/NN/nsubj>3 to/TO/mark>3"
                + " leave/VB/csubj:pass>5 was=be/VBD/aux:pass>5 condemned=condemn/VBN/root");

        repair(sentence).purpose(3);

        assertThat(sentence.arc("decision")).isEqualTo("nsubj>5");
        assertThat(sentence.arc("condemned")).isEqualTo("root");
        assertThat(sentence.arc("leave")).isEqualTo("acl>1");
    }

    @Test
    void tellsWhereOneSetsOutFromWhoeverIsCalledUpon() {
        ParsedSentence left = ParsedSentence.of("Ali/NNP/nsubj>1 left=leave/VBD/root for/IN/mark>5 Mali/NNP/nsubj>5"
                + " to/TO/mark>5 demand/VB/advcl>1");
        ParsedSentence called = ParsedSentence.of("Ali/NNP/nsubj>1 called=call/VBD/root for/IN/mark>5 Mali/NNP/nsubj>5"
                + " to/TO/mark>5 leave/VB/advcl>1");

        repair(left).destination(5);
        repair(called).destination(5);

        assertThat(left.arc("Mali")).isEqualTo("obl>1");
        assertThat(called.arc("Mali")).isEqualTo("nsubj>5");
    }

    private static ClauseRepair repair(ParsedSentence sentence) {
        return new ClauseRepair(sentence.arcs(), ParsedSentence.LISTS);
    }
}
