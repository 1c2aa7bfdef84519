package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilateral.annotate.ActorMention.Kind;
import org.bilateral.encode.ActorPair;
import org.bilateral.encode.MarkedActor;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

final class NamedPairsTest {
    private static NamedPairs pairs(ParsedSentence sentence) {
        Grammar grammar = sentence.grammar();
        return NamedPairs.of(grammar, sentence.parties(grammar));
    }

    @Test
    void takesTheMentionsThatStandClosestInTheTree() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 said=say/VBD/root Niger/NNP/nsubj>3 "
                        + "attacked=attack/VBD/ccomp>1 Chadian/JJ/amod>5 villages=village/NNS/obj>3")
                .naming("Chad", "TCD")
                .naming("Niger", "NER")
                .naming("Chadian", "TCD", Kind.ADJECTIVE);

        NamedPairs pairs = pairs(sentence);

        assertThat(pairs.pairs()).containsExactly(new NamedPairs.Pair("TCD", "NER", new ActorPair(0, 1)));
        assertThat(pairs.actors()).hasSize(2);
    }

    @Test
    void namesTheOneFirstThatComesFirst() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Niger/NNP/nsubj>1 thanked=thank/VBD/root Chad/NNP/obj>1 and/CC/cc>4 Mali/NNP/conj>2")
                .naming("Chad", "TCD")
                .naming("Mali", "MLI")
                .naming("Niger", "NER");

        assertThat(pairs(sentence).pairs())
                .extracting(pair -> pair.first() + " " + pair.second())
                .containsExactlyInAnyOrder("NER TCD", "NER MLI", "TCD MLI");
    }

    @Test
    void knowsWhomAPronounMeans() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 said=say/VBD/root it/PRP/nsubj>3 "
                        + "thanked=thank/VBD/ccomp>1 Mali/NNP/obj>3")
                .naming("Chad", "TCD")
                .naming("Mali", "MLI");

        NamedPairs pairs = pairs(sentence);

        assertThat(pairs.pairs()).containsExactly(new NamedPairs.Pair("TCD", "MLI", new ActorPair(0, 1)));
        assertThat(pairs.actors().get(0).tokens().first()).isEqualTo(sentence.at("it"));
    }

    @Test
    void findsNoPairInOneActor() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 voted=vote/VBD/root Chad/NNP/obl>1")
                .naming("Chad", "TCD");

        assertThat(pairs(sentence).pairs()).isEmpty();
    }

    @Test
    void tellsTheEncoderWhoIsMeant() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 thanked=thank/VBD/root Mali/NNP/obj>1")
                .naming("Chad", "TCD")
                .naming("Mali", "MLI");

        assertThat(pairs(sentence).marked(Ontology.load()))
                .containsExactly(new MarkedActor(0, 1, "chad gov"), new MarkedActor(2, 3, "mali gov"));
        assertThat(pairs(sentence).words()).containsExactly("Chad", "thanked", "Mali");
        assertThat(pairs(sentence).kind()).isEqualTo("BODY");
    }
}
