package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.ActorMention.Kind;
import org.bilateral.annotate.TokenRange;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class VenueFinderTest {
    private static final ActorMention KENYA =
            new ActorMention(new TokenRange(0, 1), List.of("KEN"), Kind.CAPITAL, Sector.GOV, "", null);
    private static final ParsedSentence ARMY_FLED =
            ParsedSentence.of("The/DT/det>1 army/NN/nsubj>2 fled=flee/VBD/root").numbered(1);

    @Test
    void policeOfNoStateAreThoseOfTheDateline() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Police/NNS/nsubj>1 arrested=arrest/VBD/root two/CD/nummod>3" + " Malians/NNPS/obj>1")
                .naming("Malians", "MLI", Kind.DEMONYM);

        assertThat(venues(sentence, KENYA).authority(sentence.at("Police")))
                .containsExactly(new Party("KEN", Sector.POL, "", 0, Link.INSIDE));
        assertThat(venues(sentence, null).authority(sentence.at("Police"))).isEmpty();
    }

    @Test
    void anArmyOfNoStateIsTheOneNamedBefore() {
        ParsedSentence before = ParsedSentence.of("Chadian/JJ/amod>1 troops=troop/NNS/nsubj>2 attacked=attack/VBD/root")
                .naming("Chadian", "TCD", Kind.ADJECTIVE);

        assertThat(venues(ARMY_FLED, KENYA, before).authority(ARMY_FLED.at("army")))
                .containsExactly(new Party("TCD", Sector.MIL, "", 1, Link.AGENT));
    }

    @Test
    void anArmyIsNotThatOfTheDateline() {
        assertThat(venues(ARMY_FLED, KENYA).authority(ARMY_FLED.at("army"))).isEmpty();
    }

    @Test
    void whoIsArrestedSomewhereIsArrestedByTheStateOfThePlace() {
        ParsedSentence sentence = ParsedSentence.of("Two/CD/nummod>1 Malians/NNPS/nsubj:pass>3 were=be/VBD/aux:pass>3"
                        + " arrested=arrest/VBN/root in/IN/case>5 Chad/NNP/obl>3")
                .naming("Malians", "MLI", Kind.DEMONYM)
                .naming("Chad", "TCD");

        assertThat(venues(sentence, KENYA).place(sentence.at("arrested")))
                .containsExactly(new Party("TCD", Sector.POL, "", 5, Link.INSIDE));
    }

    @Test
    void theDatelineCountsWhereAtMostOneActorIsNamed() {
        ParsedSentence one = ParsedSentence.of(
                        "A/DT/det>1 Malian/NNP/nsubj:pass>3 was=be/VBD/aux:pass>3" + " jailed=jail/VBN/root")
                .naming("Malian", "MLI", Kind.DEMONYM);
        ParsedSentence two = ParsedSentence.of("A/DT/det>1 Malian/NNP/nsubj:pass>3 was=be/VBD/aux:pass>3"
                        + " jailed=jail/VBN/root for/IN/case>6 insulting=insult/VBG/advcl>3 Chad/NNP/obj>5")
                .naming("Malian", "MLI", Kind.DEMONYM)
                .naming("Chad", "TCD");

        assertThat(ParsedSentence.codes(venues(one, KENYA).dateline(one.at("jailed"))))
                .containsExactly("KEN");
        assertThat(venues(two, KENYA).dateline(two.at("jailed"))).isEmpty();
    }

    private static VenueFinder venues(
            ParsedSentence sentence, @Nullable ActorMention dateline, ParsedSentence... before) {
        ParsedSentence[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = sentence;
        Grammar grammar = sentence.grammar();
        return new VenueFinder(
                grammar, ParsedSentence.LISTS, sentence.parties(grammar), ParsedSentence.article(dateline, all));
    }
}
