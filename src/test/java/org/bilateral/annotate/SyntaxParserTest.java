package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bilateral.document.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SyntaxParserTest {
    private static SyntaxParser parser;

    @BeforeAll
    static void loadsModels() {
        parser = SyntaxParser.load();
    }

    @Test
    void givesArcsTagsAndLemmas() {
        Parsed parsed = parse("China imposed sanctions on British officials.");
        assertThat(arcs(parsed))
                .containsExactly(
                        "China nsubj imposed",
                        "imposed root",
                        "sanctions obj imposed",
                        "on case officials",
                        "British amod officials",
                        "officials nmod sanctions",
                        ". punct imposed");
        assertThat(parsed.tokens()).extracting(Token::tag).startsWith("NNP", "VBD", "NNS", "IN", "JJ", "NNS");
        assertThat(parsed.tokens()).extracting(Token::lemma).startsWith("china", "impose", "sanction");
    }

    @Test
    void marksThePassive() {
        assertThat(arcs(parse("Two envoys were expelled by Moscow."))).contains("envoys nsubj:pass expelled");
    }

    @Test
    void parsesASingleWord() {
        assertThat(arcs(parse("Talks"))).containsExactly("Talks root");
    }

    @Test
    void hangsThePiecesOfAnEndlessSentenceBelowItsFirstRoot() {
        Parsed parsed = parse("Iran, Iraq, Syria and Lebanon, ".repeat(60) + "agreed");
        assertThat(parsed.tokens()).hasSizeGreaterThan(400);
        assertThat(parsed.dependencies().heads()).containsOnlyOnce(-1);
        assertThat(parsed.dependencies().relations()).containsOnlyOnce("root").contains("parataxis");
    }

    @Test
    void saysOfASentenceMetBeforeWhatItWouldSayOfANewOne() {
        String text = "Peru has recalled its ambassador from Bolivia.";
        Parsed first = parse(text);
        SyntaxParser.Tagged second = parser.tagged(tokens("  " + text));
        assertThat(parser.dependencies(second)).isSameAs(first.dependencies());
        assertThat(second.tokens().get(0).span()).isEqualTo(new Span(2, 6));
        parser.forget();
        assertThat(parse(text).dependencies()).isEqualTo(first.dependencies()).isNotSameAs(first.dependencies());
        assertThat(parse(text).tokens()).isEqualTo(first.tokens());
    }

    private static Parsed parse(String text) {
        SyntaxParser.Tagged tagged = parser.tagged(tokens(text));
        return new Parsed(tagged.tokens(), parser.dependencies(tagged));
    }

    private static List<Token> tokens(String text) {
        return new Tokenizer().sentences(text, new Span(0, text.length())).get(0);
    }

    private record Parsed(List<Token> tokens, Dependencies dependencies) {}

    private static List<String> arcs(Parsed parsed) {
        Dependencies arcs = parsed.dependencies();
        return IntStream.range(0, arcs.size())
                .mapToObj(i -> parsed.tokens().get(i).text() + " " + arcs.relation(i)
                        + (arcs.head(i) < 0
                                ? ""
                                : " " + parsed.tokens().get(arcs.head(i)).text()))
                .toList();
    }
}
