package org.bilateral.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {
    private static final String TEXT = "word ".repeat(100) + "The sentence. " + "after ".repeat(100);

    @Test
    void cutsLongNeighboursAtWords() {
        Context context = Context.of(TEXT, 500, 513, "The sentence.");
        assertThat(context.before()).startsWith("…word").endsWith("word").hasSizeLessThan(265);
        assertThat(context.after()).startsWith("after").endsWith("after …").hasSizeLessThan(265);
    }

    @Test
    void saysNothingIfTheArticleIsAnotherOneByNow() {
        assertThat(Context.of(TEXT, 500, 513, "Another one.")).isEqualTo(Context.NONE);
        assertThat(Context.of("short", 500, 513, "The sentence.")).isEqualTo(Context.NONE);
        assertThat(Context.of(TEXT, -1, -1, "The sentence.")).isEqualTo(Context.NONE);
    }

    @Test
    void doesNotMindHowSpacesAreWritten() {
        assertThat(Context.of("A. The\nsentence. B.", 3, 16, "The sentence.")).isEqualTo(new Context("A.", "B."));
    }
}
