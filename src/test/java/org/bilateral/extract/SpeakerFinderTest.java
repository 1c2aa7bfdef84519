package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilateral.annotate.ActorMention.Kind;
import org.junit.jupiter.api.Test;

final class SpeakerFinderTest {
    @Test
    void findsTheSubjectOfTheVerbOfSayingAbove() {
        ParsedSentence sentence = ParsedSentence.of("The/DT/det>1 war/NN/nsubj>3 was=be/VBD/cop>3 illegal/JJ/ccomp>6"
                        + " ,/,/punct>6 Déby/NNP/nsubj>6 said=say/VBD/root")
                .naming("Déby", "TCD", Kind.PERSON, "president");

        assertThat(speakers(sentence, "illegal")).containsExactly("TCD");
    }

    @Test
    void findsTheNameBehindTheVerbOfSaying() {
        ParsedSentence sentence = ParsedSentence.of("The/DT/det>1 war/NN/nsubj>3 was=be/VBD/cop>3 illegal/JJ/ccomp>5"
                        + " ,/,/punct>5 says=say/VBZ/root Déby/NNP/obj>5")
                .naming("Déby", "TCD", Kind.PERSON, "president");

        assertThat(speakers(sentence, "illegal")).containsExactly("TCD");
    }

    @Test
    void findsWhomItIsAccordingTo() {
        ParsedSentence sentence = ParsedSentence.of("Rebels=rebel/NNS/nsubj>1 fled=flee/VBD/root according/VBG/case>4"
                        + " to/TO/fixed>2 Chad/NNP/obl>1")
                .naming("Chad", "TCD");

        assertThat(speakers(sentence, "fled")).containsExactly("TCD");
    }

    @Test
    void findsTheNameAtTheColonOfAHeadlineOnly() {
        String words = "Déby/NNP/root :/:/punct>0 Niger/NNP/nsubj>4 must/MD/aux>4 leave/VB/parataxis>0";
        ParsedSentence title = ParsedSentence.of(words)
                .naming("Déby", "TCD", Kind.PERSON, "president")
                .inTitle();
        ParsedSentence body = ParsedSentence.of(words).naming("Déby", "TCD", Kind.PERSON, "president");

        assertThat(speakers(title, "leave")).containsExactly("TCD");
        assertThat(speakers(body, "leave")).isEmpty();
    }

    @Test
    void findsNobodyWhereThePassiveClauseHasADoerOfItsOwn() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Chad/NNP/nsubj>1 said=say/VBD/root the/DT/det>3 vote/NN/nsubj:pass>5"
                                + " was=be/VBD/aux:pass>5 condemned=condemn/VBN/ccomp>1 by/IN/case>7 Norway/NNP/obl>5"
                                + " as/IN/mark>9 flawed/JJ/advcl>5")
                .naming("Chad", "TCD")
                .naming("Norway", "NOR");

        assertThat(speakers(sentence, "flawed")).isEmpty();
    }

    private static List<String> speakers(ParsedSentence sentence, String word) {
        Grammar grammar = sentence.grammar();
        SpeakerFinder finder = new SpeakerFinder(grammar, ParsedSentence.LISTS, sentence.parties(grammar));
        return ParsedSentence.codes(finder.find(sentence.at(word)));
    }
}
