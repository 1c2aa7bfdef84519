package org.bilateral.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFitTest {
    @Test
    void breaksBetweenWordsAndSaysThatMoreIsLeft() {
        assertThat(TextFit.wrap("Turkey condemned Russia and then some more", 110, 15, 2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(TextFit.width(line, 15)).isLessThanOrEqualTo(110))
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(TextFit.wrap("Donaudampfschifffahrtsgesellschaft", 80, 15, 2))
                .singleElement()
                .asString()
                .endsWith("…");
    }

    @Test
    void keepsAShortTextAsItIs() {
        assertThat(TextFit.wrap("in  Oslo", 200, 12, 2)).containsExactly("in Oslo");
        assertThat(TextFit.wrap("", 200, 12, 2)).isEmpty();
    }
}
