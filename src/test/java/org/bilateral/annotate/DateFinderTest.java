package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilateral.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DateFinderTest {
    private static final DateFinder FINDER = DateFinder.load();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void readsTheDatesOfTheSentence(LocalDate published, String sentence, String expected) {
        assertThat(found(published, sentence)).isEqualTo(expected);
    }

    @Test
    void takesTheTagOfAWordIntoAccount() {
        Token in = token(0, "in", "IN");
        assertThat(FINDER.find(List.of(in, token(3, "May", "MD")), LocalDate.of(2021, 3, 23)))
                .isEmpty();
        assertThat(FINDER.find(List.of(in, token(3, "May", "NNP")), LocalDate.of(2021, 3, 23)))
                .hasSize(1);
    }

    @Test
    void findsNothingInAnEmptySentence() {
        assertThat(FINDER.find(List.of(), LocalDate.of(2021, 3, 23))).isEmpty();
    }

    @Test
    void rejectsARangeThatEndsBeforeItStarts() {
        LocalDate day = LocalDate.of(2021, 3, 23);
        assertThatThrownBy(() -> new DayRange(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Token token(int start, String text, String tag) {
        return new Token(new Span(start, start + text.length()), text, text, tag);
    }

    private static String found(LocalDate published, String text) {
        List<String> mentions = new ArrayList<>();
        for (List<Token> tokens : new Tokenizer().sentences(text, new Span(0, text.length()))) {
            for (DateMention mention : FINDER.find(tokens, published)) {
                int start = tokens.get(mention.tokens().first()).span().start();
                int end = tokens.get(mention.tokens().end() - 1).span().end();
                mentions.add(text.substring(start, end) + " = " + days(mention) + " " + mention.precision()
                        + (mention.basis().equals("explicit") ? " !" : ""));
            }
        }
        return String.join(" ; ", mentions);
    }

    private static String days(DateMention mention) {
        String past = days(mention.start(), mention.end());
        String future = days(mention.futureStart(), mention.futureEnd());
        return past.equals(future) ? past : past + " / " + future;
    }

    private static String days(LocalDate start, LocalDate end) {
        return start.equals(end) ? start.toString() : start + ".." + end;
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream table = DateFinderTest.class.getResourceAsStream("dates.tsv")) {
            String content = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return content
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(LocalDate.parse(cells[0]), cells[1], cells[2]))
                    .collect(Collectors.toList())
                    .stream();
        }
    }
}
