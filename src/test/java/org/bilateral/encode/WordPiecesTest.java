package org.bilateral.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers were made with the tokenizer that the encoder was trained with. */
class WordPiecesTest {
    private static final WordPieces PIECES = WordPieces.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "troops|3629",
                "Erdoğan|9413 16168 2319",
                "cease-fire|13236 1011 2543",
                "U.S.|1057 1012 1055 1012",
                "Ürümqi|24471 2819 14702",
                "'1,300'|1015 1010 3998",
                "Côte d'Ivoire|17155 1040 1005 28346 7442",
                "renminbi|14916 10020 5638",
                "…|1529",
                "“we”|1523 2057 1524",
                "Nagorno-Karabakh|6583 20255 3630 1011 13173 3676 10023",
                "中国|1746 1799",
                "€5bn|1574 2629 24700",
                "ß|1096",
                "£|1069",
                "İstanbul|9960",
                "Åland|5070 2094",
                "№|1578",
                "<a>|1026 1037 1028",
                "😀|100",
            })
    void cutsWordsAsTheEncoderLearntThem(String word, String numbers) {
        assertThat(PIECES.of(word).toArray())
                .containsExactly(Arrays.stream(numbers.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(PIECES.of("\u200bx").toArray()).containsExactly(1060);
        assertThat(PIECES.of("a\u00a0b").toArray()).containsExactly(1037, 1038);
        assertThat(PIECES.of("\u00ad").toArray()).isEmpty();
    }

    @Test
    void knowsNoWordsWithoutEnd() {
        assertThat(PIECES.of("x".repeat(101)).toArray()).containsExactly(WordPieces.UNKNOWN);
    }
}
