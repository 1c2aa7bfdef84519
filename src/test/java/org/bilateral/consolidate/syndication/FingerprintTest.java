package org.bilateral.consolidate.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static String words(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("word").append(i * i % 9973).append(' ');
        }
        return text.toString();
    }

    @Test
    void theSameTextWithAnotherHeadlineIsNear() {
        assertThat(Fingerprint.of("Other headline here. " + words(0, 300)).isNear(Fingerprint.of(words(0, 300))))
                .isTrue();
    }

    @Test
    void aTextCutShortIsNearTheWhole() {
        assertThat(Fingerprint.of(words(0, 150)).isNear(Fingerprint.of(words(0, 400))))
                .isTrue();
    }

    @Test
    void textsWithACommonParagraphAreNotNear() {
        String one = words(0, 300) + words(5000, 5060);
        String other = words(1000, 1300) + words(5000, 5060);
        assertThat(Fingerprint.of(one).isNear(Fingerprint.of(other))).isFalse();
    }

    @Test
    void textsWithoutWordsAreNotNear() {
        assertThat(Fingerprint.of("").isNear(Fingerprint.of(""))).isFalse();
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(Fingerprint.of("One, two; three - FOUR five six."))
                .isEqualTo(Fingerprint.of("one two three four five six"));
    }

    @Test
    void isReadAsWritten() {
        Fingerprint fingerprint = Fingerprint.of(words(0, 300));
        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    }
}
