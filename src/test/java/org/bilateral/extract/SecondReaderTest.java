package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.encode.PairReading;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;
import org.junit.jupiter.api.Test;

final class SecondReaderTest {
    private static final ParsedSentence SENTENCE = ParsedSentence.of(
                    "Chad/NNP/nsubj>1 raked=rake/VBD/root Mali/NNP/nmod:poss>3 border/NN/obj>1")
            .naming("Chad", "TCD")
            .naming("Mali", "MLI");

    /** A reading that is sure of one type to that degree, forward and backward. */
    private static Readings readings(EventType type, double forward, double backward) {
        float[] numbers = new float[PairReading.NUMBERS];
        numbers[PairReading.place(type, true, false)] = (float) forward;
        numbers[PairReading.place(type, true, true)] = (float) forward;
        numbers[PairReading.place(type, false, true)] = (float) backward;
        List<ActorMention> actors = SENTENCE.sentence().actors();
        return new Readings(
                List.of(new Readings.Pair("TCD", "MLI", actors.get(0), actors.get(1), new PairReading(numbers))));
    }

    private static List<Act> beyond(Readings readings, Act... told) {
        return new SecondReader(SENTENCE.grammar(), ParsedSentence.LISTS, readings).beyond(List.of(told));
    }

    @Test
    void tellsWhatTheEncoderIsSureOfAtTheWordThatBindsBoth() {
        List<Act> acts = beyond(readings(EventType.ASSAULT, 0.9, 0.1));

        assertThat(acts).hasSize(1);
        Act act = acts.get(0);
        assertThat(act.trigger()).isEqualTo(SENTENCE.at("raked"));
        assertThat(act.eventType()).isEqualTo(EventType.ASSAULT);
        assertThat(ParsedSentence.codes(act.sources())).containsExactly("TCD");
        assertThat(ParsedSentence.codes(act.targets())).containsExactly("MLI");
        assertThat(act.rule().id()).isEqualTo("read-assault");
        assertThat(act.status()).isEqualTo(Status.OCCURRED);
        assertThat(act.mutual()).isFalse();
    }

    @Test
    void followsTheMoreLikelyDirection() {
        Act act = beyond(readings(EventType.SANCTION, 0.2, 0.8)).get(0);

        assertThat(ParsedSentence.codes(act.sources())).containsExactly("MLI");
        assertThat(ParsedSentence.codes(act.targets())).containsExactly("TCD");
    }

    @Test
    void callsWhatIsAsLikelyBothWaysMutual() {
        assertThat(beyond(readings(EventType.CONSULT, 0.9, 0.8)).get(0).mutual())
                .isTrue();
        assertThat(beyond(readings(EventType.ACCUSE, 0.9, 0.8)).get(0).mutual()).isFalse();
    }

    @Test
    void keepsSilentWhereTheEncoderIsNotSure() {
        assertThat(beyond(readings(EventType.ASSAULT, 0.2, 0.1))).isEmpty();
        assertThat(beyond(Readings.none())).isEmpty();
    }

    @Test
    void leavesToTheRulesWhatTheyTell() {
        Act told = new Act(
                1,
                new Rule(
                        "raid",
                        "verb",
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        EventType.ASSAULT,
                        "",
                        Set.of(),
                        "",
                        "",
                        ""),
                List.of(new Party("MLI", Sector.MIL, "", 2, Party.Link.NAMED)),
                List.of(new Party("TCD", Sector.GOV, "", 0, Party.Link.NAMED)),
                Status.OCCURRED);

        assertThat(beyond(readings(EventType.ASSAULT, 0.9, 0.1), told)).isEmpty();
        assertThat(beyond(readings(EventType.SANCTION, 0.9, 0.1), told)).hasSize(1);
    }

    @Test
    void findsWhatIsDefensibleInEitherOrder() {
        Readings readings = readings(EventType.ASSAULT, 0.5, 0.1);

        assertThat(readings.defensible(EventType.ASSAULT, "TCD", "MLI")).contains(0.5);
        assertThat(readings.defensible(EventType.ASSAULT, "MLI", "TCD")).contains(0.0);
        assertThat(readings.defensible(EventType.ASSAULT, "MLI", "NER")).isEmpty();
    }
}
