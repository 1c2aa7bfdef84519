package org.bilateral.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.junit.jupiter.api.Test;

final class CeilingTest {
    private static RawDocument document(DocumentFormat format) {
        byte[] bytes = "<html><body><p>They met.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        return new RawDocument("a.html", format, bytes, Identifiers.sha256(bytes), null, null);
    }

    @Test
    void threeThreadsAreNotThreeTimesAsManyProcessors() {
        assertThat(Ceiling.arithmetic(3)).isBetween(0.2, 3.6);
    }

    @Test
    void parsesPagesOnly() {
        assertThat(Ceiling.jsoup(List.of(document(DocumentFormat.HTML)), 2)).isPositive();
        assertThat(Ceiling.jsoup(List.of(document(DocumentFormat.JSON)), 2)).isZero();
    }
}
