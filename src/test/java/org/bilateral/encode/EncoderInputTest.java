package org.bilateral.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderInputTest {
    private static final WordPieces PIECES = WordPieces.load();

    private static EncoderInput input(List<String> words, MarkedActor... actors) {
        return new EncoderInput(PIECES, "BODY", words, List.of(actors));
    }

    private static int piece(String word) {
        return PIECES.of(word).findFirst().orElseThrow();
    }

    @Test
    void putsEachActorBetweenMarksBehindItsName() {
        EncoderInput input = input(
                List.of("Iraqi", "troops", "attack", "Iran"),
                new MarkedActor(0, 2, "Iraq MIL"),
                new MarkedActor(3, 4, "Iran"));

        assertThat(input.ids()[0])
                .containsExactly(
                        WordPieces.START,
                        piece("body"),
                        WordPieces.BREAK,
                        1,
                        piece("iraq"),
                        piece("mil"),
                        2,
                        piece("iraqi"),
                        piece("troops"),
                        3,
                        piece("attack"),
                        1,
                        piece("iran"),
                        2,
                        piece("iran"),
                        3,
                        WordPieces.BREAK);
        assertThat(input.place(0)).isEqualTo(3);
        assertThat(input.place(1)).isEqualTo(11);
        assertThat(input.segments()[0]).startsWith(0, 0, 0, 1).hasSameSizeAs(input.ids()[0]);
    }

    @Test
    void opensTheWiderOfTwoActorsFirst() {
        EncoderInput input =
                input(List.of("Iraq", "army"), new MarkedActor(0, 1, "Iraq"), new MarkedActor(0, 2, "Iraq"));

        assertThat(input.place(1)).isLessThan(input.place(0));
    }

    @Test
    void cutsSentencesThatAreTooLong() {
        EncoderInput input = input(
                Collections.nCopies(200, "said"), new MarkedActor(5, 6, "Iran"), new MarkedActor(180, 181, "Iraq"));

        assertThat(input.ids()[0]).hasSize(EncoderInput.LONGEST).endsWith(WordPieces.BREAK);
        assertThat(input.holds(0)).isTrue();
        assertThat(input.holds(1)).isFalse();
    }
}
