package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatusReaderTest {
    @Test
    void anActToldInThePastHasOccurred() {
        assertThat(status("Chad/NNP/nsubj>1 attacked=attack/VBD/root Niger/NNP/obj>1", "attacked"))
                .isEqualTo(Status.OCCURRED);
    }

    @Test
    void auxiliariesTellPlansAndPossibilities() {
        assertThat(status("Chad/NNP/nsubj>2 will/MD/aux>2 visit/VB/root Niger/NNP/obj>2", "visit"))
                .isEqualTo(Status.PLANNED);
        assertThat(status("Chad/NNP/nsubj>2 may/MD/aux>2 visit/VB/root Niger/NNP/obj>2", "visit"))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void notAndAVerbOfDenyingDeny() {
        assertThat(status("Chad/NNP/nsubj>3 did=do/VBD/aux>3 not/RB/advmod>3 visit/VB/root Niger/NNP/obj>3", "visit"))
                .isEqualTo(Status.DENIED);
        assertThat(status(
                        "Chad/NNP/nsubj>1 denied=deny/VBD/root attacking=attack/VBG/xcomp>1 Niger/NNP/obj>2",
                        "attacking"))
                .isEqualTo(Status.DENIED);
    }

    @Test
    void whatIsUnderAConditionOrAPlanIsSo() {
        assertThat(status(
                        "Chad/NNP/nsubj>1 left=leave/VBD/root if/IN/mark>4 Niger/NNP/nsubj>4 attacked=attack/VBD/advcl>1",
                        "attacked"))
                .isEqualTo(Status.HYPOTHETICAL);
        assertThat(status("Chad/NNP/nsubj>1 agreed=agree/VBD/root to/TO/mark>3 withdraw/VB/xcomp>1", "withdraw"))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void aDescriptionIsSoWhateverIsPlannedOfItsNoun() {
        assertThat(status(
                        "Chad/NNP/nsubj>2 will/MD/aux>2 host/VB/root migrants=migrant/NNS/obj>2"
                                + " deported=deport/VBN/acl>3 from/IN/case>6 Niger/NNP/obl>4",
                        "deported"))
                .isEqualTo(Status.OCCURRED);
    }

    @Test
    void onlyTheWillNotToDoItIsARefusal() {
        String will = "Chad/NNP/nsubj>3 will/MD/aux>3 not/RB/advmod>3 attend/VB/root talks=talk/NNS/obj>3";
        String voted = "Chad/NNP/nsubj>1 voted=vote/VBD/root not/RB/advmod>4 to/TO/mark>4 attend/VB/xcomp>1";
        String did = "Chad/NNP/nsubj>3 did=do/VBD/aux>3 not/RB/advmod>3 attend/VB/root talks=talk/NNS/obj>3";

        assertThat(reader(ParsedSentence.of(will)).isRefusal(3)).isTrue();
        assertThat(reader(ParsedSentence.of(voted)).isRefusal(4)).isTrue();
        assertThat(reader(ParsedSentence.of(did)).isRefusal(3)).isFalse();
    }

    @Test
    void aThreatNeedsAFutureAndACondition() {
        String unless = "Chad/NNP/nsubj>2 would/MD/aux>2 attack/VB/root unless/IN/mark>5 Niger/NNP/nsubj>5"
                + " left=leave/VBD/advcl>2";
        String because = "Chad/NNP/nsubj>2 would/MD/aux>2 attack/VB/root because/IN/mark>5 Niger/NNP/nsubj>5"
                + " left=leave/VBD/advcl>2";

        assertThat(reader(ParsedSentence.of(unless)).isConditional(2)).isTrue();
        assertThat(reader(ParsedSentence.of(because)).isConditional(2)).isFalse();
    }

    @Test
    void aHeadlinesToTellsAPlanAlsoWhereTheVerbIsTakenForANoun() {
        String notation = "MISSION/NN/root TO/IN/case>2 VISIT/NN/nmod>0 CHAD/NNP/nmod>2";

        assertThat(reader(ParsedSentence.of(notation).inTitle()).own(2)).isEqualTo(Status.PLANNED);
        assertThat(reader(ParsedSentence.of(notation)).own(2)).isEqualTo(Status.OCCURRED);
    }

    private static Status status(String notation, String word) {
        ParsedSentence sentence = ParsedSentence.of(notation);
        return reader(sentence).read(sentence.at(word), false);
    }

    private static StatusReader reader(ParsedSentence sentence) {
        return new StatusReader(sentence.grammar(), ParsedSentence.LISTS);
    }
}
