package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PhraseRepairTest {
    @Test
    void givesALooseRelativeClauseToTheNounBeforeIt() {
        ParsedSentence sentence = ParsedSentence.of("swathe/NN/root of/IN/case>2 Haddad/NNP/nmod>0 ,/,/punct>2"
                + " who/WP/nsubj:pass>6 was=be/VBD/aux:pass>6 backed=back/VBN/dep>0");

        repair(sentence);

        assertThat(sentence.arc("backed")).isEqualTo("acl:relcl>2");
    }

    @Test
    void leavesARelativeClauseThatTheParserHasHung() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/root ,/,/punct>0 Haddad/NNP/appos>0 ,/,/punct>2"
                + " which/WDT/nsubj>5 attacked=attack/VBD/acl:relcl>0");

        repair(sentence);

        assertThat(sentence.arc("attacked")).isEqualTo("acl:relcl>0");
    }

    @Test
    void takesNamesBehindADashForThoseThatTheNounMeans() {
        ParsedSentence sentence = ParsedSentence.of(
                "powers=power/NNS/nsubj>6 --/:/punct>0 Chad/NNP/dep>0 and/CC/cc>4 Mali/NNP/conj>2 --/:/punct>0"
                        + " met=meet/VBD/root");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("appos>0");
    }

    @Test
    void leavesWhatHangsLooselyWithoutADash() {
        ParsedSentence sentence = ParsedSentence.of("powers=power/NNS/nsubj>2 Chad/NNP/dep>0 met=meet/VBD/root");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("dep>0");
    }

    @Test
    void hangsTwoSidesOnTheSummitBetweenThem() {
        ParsedSentence sentence = ParsedSentence.of("plans=plan/VBZ/root a/DT/det>2 summit/NN/obj>0 in/IN/case>4"
                + " May/NNP/nmod>2 between/IN/case>6 Chad/NNP/obl>0 and/CC/cc>8 Mali/NNP/conj>6");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("nmod>2");
    }

    @Test
    void leavesTwoSidesToAVerbWithoutAnActOfTwo() {
        ParsedSentence sentence = ParsedSentence.of("flies=fly/VBZ/root goods=good/NNS/obj>0 between/IN/case>3"
                + " Chad/NNP/obl>0 and/CC/cc>5 Mali/NNP/conj>3");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("obl>0");
    }

    @Test
    void takesWhoStandsBehindACommaAndWithForNoPartner() {
        ParsedSentence sentence = ParsedSentence.of("signed=sign/VBD/root accords=accord/NNS/obj>0 ,/,/punct>0"
                + " with/IN/case>4 Chad/NNP/obl>0 looking=look/VBG/acl>4 on/RP/compound:prt>5");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("dep>0");
    }

    @Test
    void leavesThePartnerBehindWith() {
        ParsedSentence sentence =
                ParsedSentence.of("signed=sign/VBD/root accords=accord/NNS/obj>0 with/IN/case>3 Chad/NNP/obl>0");

        repair(sentence);

        assertThat(sentence.arc("Chad")).isEqualTo("obl>0");
    }

    private static void repair(ParsedSentence sentence) {
        new PhraseRepair(sentence.arcs(), ParsedSentence.LISTS).repair();
    }
}
