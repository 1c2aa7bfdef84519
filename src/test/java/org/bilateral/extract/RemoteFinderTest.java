package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.bilateral.annotate.ActorMention.Kind;
import org.bilateral.extract.Party.Link;
import org.junit.jupiter.api.Test;

final class RemoteFinderTest {
    private static final ParsedSentence REJECTS = ParsedSentence.of(
                    "Chad/NNP/nsubj>1 rejects=reject/VBZ/root a/DT/det>3 call/NN/obj>1 from/IN/case>5 Niger/NNP/nmod>3")
            .naming("Chad", "TCD")
            .naming("Niger", "NER");

    @Test
    void theGovernorOfANounDoesTheVerbAbove() {
        assertThat(ParsedSentence.codes(remote(REJECTS).governor(REJECTS.at("call"), Link.AGENT)))
                .containsExactly("TCD");
    }

    @Test
    void whoIsGovernedIsTheObjectOfTheVerbAbove() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 urged=urge/VBD/root Niger/NNP/obj>1 on/IN/case>5"
                        + " a/DT/det>5 visit/NN/obl>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(ParsedSentence.codes(remote(sentence).governed(sentence.at("visit"))))
                .containsExactly("NER");
        assertThat(remote(sentence).governed(sentence.at("Niger"))).isEmpty();
    }

    @Test
    void theMainClauseIsWhoseActTheClauseExplains() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 recalled=recall/VBD/root its/PRP$/nmod:poss>3"
                        + " envoy/NN/obj>1 after/IN/mark>6 Niger/NNP/nsubj>6 threatened=threaten/VBD/advcl>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(ParsedSentence.codes(remote(sentence).main(sentence.at("threatened"), Set.of("NER"))))
                .containsExactly("TCD");
        assertThat(remote(sentence).main(sentence.at("threatened"), Set.of("NER", "TCD")))
                .isEmpty();
    }

    @Test
    void theProvokerDoesWhatAClauseOfTimeOrReasonTells() {
        ParsedSentence after = ParsedSentence.of("Chad/NNP/nsubj>1 recalled=recall/VBD/root its/PRP$/nmod:poss>3"
                        + " envoy/NN/obj>1 after/IN/mark>6 Niger/NNP/nsubj>6 attacked=attack/VBD/advcl>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");
        ParsedSentence although = ParsedSentence.of("Chad/NNP/nsubj>1 recalled=recall/VBD/root its/PRP$/nmod:poss>3"
                        + " envoy/NN/obj>1 although/IN/mark>6 Niger/NNP/nsubj>6 protested=protest/VBD/advcl>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(ParsedSentence.codes(remote(after).provoker(1))).containsExactly("NER");
        assertThat(remote(although).provoker(1)).isEmpty();
    }

    @Test
    void theOtherIsTheSecondOfExactlyTwo() {
        ParsedSentence three = ParsedSentence.of(
                        "Chad/NNP/nsubj>1 told=tell/VBD/root Niger/NNP/obj>1 of/IN/case>4" + " Mali/NNP/obl>1")
                .naming("Chad", "TCD")
                .naming("Niger", "NER")
                .naming("Mali", "MLI");

        assertThat(ParsedSentence.codes(remote(REJECTS).other(Set.of("TCD")))).containsExactly("NER");
        assertThat(remote(three).other(Set.of("TCD"))).isEmpty();
    }

    @Test
    void aPlaceIsToldOfThePersonBeforeIt() {
        String words = "Déby/NNP/nsubj>4 ,/,/punct>0 in/IN/case>3 Niamey/NNP/nmod>0 smiled=smile/VBD/root";
        ParsedSentence guest = ParsedSentence.of(words)
                .naming("Déby", "TCD", Kind.PERSON, "president")
                .naming("Niamey", "NER", Kind.CAPITAL);
        ParsedSentence citizen = ParsedSentence.of(words)
                .naming("Déby", "NER", Kind.PERSON, "president")
                .naming("Niamey", "NER", Kind.CAPITAL);

        assertThat(remote(guest).personAt(guest.at("Niamey"))).hasValue(guest.at("Déby"));
        assertThat(ParsedSentence.codes(remote(guest).head(guest.at("Niamey")))).containsExactly("TCD");
        assertThat(remote(citizen).head(citizen.at("Niamey"))).isEmpty();
    }

    @Test
    void theSceneIsTheCountryWhereALeaderMeets() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Déby/NNP/nsubj>1 held=hold/VBD/root talks=talk/NNS/obj>1 in/IN/case>4 Niamey/NNP/obl>1")
                .naming("Déby", "TCD", Kind.PERSON, "president")
                .naming("Niamey", "NER", Kind.CAPITAL);

        assertThat(ParsedSentence.codes(remote(sentence).scene(sentence.at("talks"), Set.of("TCD"))))
                .containsExactly("NER");
        assertThat(remote(sentence).scene(sentence.at("talks"), Set.of("TCD", "MLI")))
                .isEmpty();
    }

    private static RemoteFinder remote(ParsedSentence sentence) {
        Grammar grammar = sentence.grammar();
        return new RemoteFinder(grammar, ParsedSentence.LISTS, sentence.parties(grammar));
    }
}
