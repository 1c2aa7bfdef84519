package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSentencesTest {
    private final KnownSentences known = new KnownSentences(3);

    @Test
    void findsWhatWasKept() {
        KnownSentences.Known talks = keep("Talks");
        assertThat(known.find(List.of("Talks"))).isSameAs(talks);
        assertThat(known.find(List.of("Talks", "end"))).isNull();
    }

    @Test
    void forgetsTheOldestFirst() {
        for (int i = 0; i < 20; i++) {
            keep("w" + i);
        }
        assertThat(known.find(List.of("w19"))).isNotNull();
        assertThat(known.find(List.of("w17"))).isNotNull();
        assertThat(known.find(List.of("w0"))).isNull();
    }

    @Test
    void keepsWhatIsMetAgainAndAgain() {
        KnownSentences.Known often = keep("often");
        for (int i = 0; i < 100; i++) {
            keep("w" + i);
            assertThat(known.find(List.of("often"))).isSameAs(often);
        }
    }

    @Test
    void forgetsAllWhenAsked() {
        keep("Talks");
        known.forget();
        assertThat(known.find(List.of("Talks"))).isNull();
    }

    private KnownSentences.Known keep(String word) {
        KnownSentences.Known made = new KnownSentences.Known(List.of("NN"), List.of(word));
        known.keep(List.of(word), made);
        return made;
    }
}
