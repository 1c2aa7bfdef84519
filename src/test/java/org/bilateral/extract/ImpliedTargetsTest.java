package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilateral.ontology.EventType;
import org.junit.jupiter.api.Test;

final class ImpliedTargetsTest {
    private static final RuleTable RULES = RuleTable.load(ParsedSentence.LISTS);

    @Test
    void aJoinedVerbHitsWhomTheFirstOneHit() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 condemned=condemn/VBD/root Niger/NNP/obj>1"
                        + " and/CC/cc>4 rejected=reject/VBD/conj>1 an/DT/det>6 offer/NN/obj>4")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(told(sentence, EventType.REJECT)).containsExactly("TCD>NER");
    }

    @Test
    void aJoinedVerbThatNamesAnotherHitsThatOne() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 condemned=condemn/VBD/root Niger/NNP/obj>1"
                        + " and/CC/cc>4 rejected=reject/VBD/conj>1 a/DT/det>7 Malian/JJ/amod>7 offer/NN/obj>4")
                .naming("Chad", "TCD")
                .naming("Niger", "NER")
                .naming("Malian", "MLI");

        assertThat(told(sentence, EventType.REJECT)).containsExactly("TCD>MLI");
    }

    @Test
    void anAnswerGoesToTheOnlyOtherActorOfTheSentence() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 rejected=reject/VBD/root the/DT/det>3"
                        + " demand/NN/obj>1 and/CC/cc>6 Niger/NNP/nsubj>6 waited=wait/VBD/conj>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(told(sentence, EventType.REJECT)).containsExactly("TCD>NER");
    }

    private static List<String> told(ParsedSentence sentence, EventType type) {
        Grammar grammar = sentence.grammar();
        PartyFinder parties = sentence.parties(grammar);
        Discourse discourse = new Discourse(ParsedSentence.LISTS);
        VenueFinder venues =
                new VenueFinder(grammar, ParsedSentence.LISTS, parties, ParsedSentence.article(null, sentence));
        return new ActFinder(grammar, ParsedSentence.LISTS, RULES, parties, discourse, venues)
                .find().stream()
                        .filter(a -> a.eventType() == type)
                        .map(a -> a.sources().get(0).code() + ">"
                                + a.targets().get(0).code())
                        .toList();
    }
}
