package org.bilateral.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilateral.ontology.EventType;
import org.junit.jupiter.api.Test;

class PairReaderTest {
    private static final PairReader READER = PairReader.load();
    private static final ActorPair PAIR = new ActorPair(0, 1);

    private static PairReading read(String first, String verb, String second) {
        return READER.read(
                        "BODY",
                        List.of(first, verb, second, "on", "Monday", "."),
                        List.of(new MarkedActor(0, 1, first + " gov"), new MarkedActor(2, 3, second + " gov")),
                        List.of(PAIR))
                .get(0)
                .orElseThrow();
    }

    @Test
    void tellsWhatIsDoneAndInWhichDirection() {
        PairReading reading = read("Norway", "accused", "Denmark");

        assertThat(reading.defensible(EventType.ACCUSE, true)).isBetween(0.5, 1.0);
        assertThat(reading.defensible(EventType.ACCUSE, false)).isBetween(0.0, 0.2);
        assertThat(reading.defensible(EventType.AID, true)).isBetween(0.0, 0.2);
    }

    @Test
    void readsASentenceAlikeWhateverIsReadBesideIt() {
        String alone = numbers(read("Norway", "invaded", "Denmark"));

        List<String> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> {
                    read("Peru", "thanked", "Chile");
                    return numbers(read("Norway", "invaded", "Denmark"));
                })
                .toList();

        assertThat(together).containsOnly(alone);
    }

    private static String numbers(PairReading reading) {
        return Arrays.stream(EventType.values())
                .map(t -> reading.sure(t, true) + " " + reading.defensible(t, false))
                .collect(Collectors.joining(" "));
    }

    @Test
    void givesNothingForActorsBeyondItsReach() {
        List<Optional<PairReading>> readings = READER.read(
                "BODY",
                Collections.nCopies(300, "said"),
                List.of(
                        new MarkedActor(0, 1, "Peru"),
                        new MarkedActor(2, 3, "Chile"),
                        new MarkedActor(290, 291, "Iran")),
                List.of(new ActorPair(0, 2), PAIR, new ActorPair(1, 2)));

        assertThat(readings).hasSize(3);
        assertThat(readings.get(0)).isEmpty();
        assertThat(readings.get(1)).isPresent();
        assertThat(readings.get(2)).isEmpty();
    }

    @Test
    void refusesActorsWithoutWords() {
        assertThatThrownBy(() -> new MarkedActor(3, 3, "Peru")).isInstanceOf(IllegalArgumentException.class);
    }
}
