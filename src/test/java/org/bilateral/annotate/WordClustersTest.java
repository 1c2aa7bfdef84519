package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class WordClustersTest {
    @Property(tries = 200)
    void isTheMapThatItWasMadeFrom(
            @ForAll @Size(max = 300)
                    Map<@CharRange(from = 1, to = 255) @StringLength(max = 4) String, @StringLength(max = 3) String>
                            words,
            @ForAll @StringLength(max = 4) String other) {
        WordClusters clusters = WordClusters.of(words);

        assertThat(clusters).isEqualTo(words);
        words.forEach((word, cluster) -> assertThat(clusters.get(word)).isEqualTo(cluster));
        assertThat(clusters.get(other)).isEqualTo(words.get(other));
        assertThat(clusters.containsKey(other)).isEqualTo(words.containsKey(other));
    }

    @Test
    void knowsNothingButWords() {
        WordClusters clusters = WordClusters.of(Map.of("", "436", "treaty", "12"));

        assertThat(clusters.get("")).isEqualTo("436");
        assertThat(clusters.get(null)).isNull();
        Object number = 12;
        assertThat(clusters.get(number)).isNull();
    }

    @Test
    void survivesBeingWrittenAndRead() throws IOException, ClassNotFoundException {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            many.put("word" + i, String.valueOf(i % 512));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(WordClusters.of(many));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(many);
        }
    }

    @Test
    void refusesWhatItCannotKeep() {
        assertThatThrownBy(() -> WordClusters.of(Map.of("мир", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordClusters.of(Map.of("a".repeat(256), "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
