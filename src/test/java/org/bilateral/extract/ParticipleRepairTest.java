package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParticipleRepairTest {
    @Test
    void beginsTheSentenceBehindTheCommaOfAnOpeningParticiple() {
        ParsedSentence sentence = ParsedSentence.of("Asked=ask/VBN/root about/IN/case>2 it/PRP/obl>0 ,/,/punct>0"
                + " the/DT/det>5 minister/NN/obj>0 urged=urge/VBN/acl>5 Chad/NNP/obj>6");

        repair(sentence).asked();

        assertThat(sentence.arc("urged")).isEqualTo("root");
        assertThat(sentence.arc("minister")).isEqualTo("nsubj>6");
        assertThat(sentence.arc("Asked")).isEqualTo("advcl>6");
    }

    @Test
    void givesTheSubjectToTheVerbBehindAParticipleThatDescribesIt() {
        ParsedSentence sentence = ParsedSentence.of("a/DT/det>1 man/NN/nsubj>2 shot=shoot/VBN/csubj:pass>6"
                + " by/IN/case>4 guards=guard/NNS/obl>2 was=be/VBD/aux:pass>6 buried=bury/VBN/root");

        repair(sentence).reduced(2);

        assertThat(sentence.arc("man")).isEqualTo("nsubj>6");
        assertThat(sentence.arc("shot")).isEqualTo("acl>1");
        assertThat(sentence.arc("buried")).isEqualTo("root");
    }

    private static ParticipleRepair repair(ParsedSentence sentence) {
        return new ParticipleRepair(sentence.arcs(), ParsedSentence.LISTS);
    }
}
