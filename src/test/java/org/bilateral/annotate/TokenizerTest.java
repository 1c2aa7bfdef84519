package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The U.S.-led coalition left.               | The U.S. - led coalition left .
            He said it isn’t “over” – yet…             | He said it is n't " over " -- yet ...
            Mr. Lee met Gen. J. R. Smith in Sept. 2019.| Mr. Lee met Gen. J. R. Smith in Sept. 2019 .
            N.Korea warns S. Korea                     | N. Korea warns S. Korea
            No. 10 said so. Paris agreed.              | No. 10 said so . / Paris agreed .
            He went to the U.S. He met Ms. May.        | He went to the U.S. . / He met Ms. May .
            The U.S. Department of State objects.      | The U.S. Department of State objects .
            Talks in the U.S. stalled.                 | Talks in the U.S. stalled .
            China's and Iran’s envoys                  | China 's and Iran 's envoys
            Ministers (left) met — briefly             | Ministers ( left ) met -- briefly
            A $5m Franco-German deal                   | A $ 5m Franco - German deal
            """)
    void cutsAsNewsWrites(String text, String expected) {
        assertThat(String.join(
                        " / ",
                        tokenize(text).stream()
                                .map(sentence -> String.join(
                                        " ", sentence.stream().map(Token::text).toList()))
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void spansPointIntoTheWholeText() {
        String text = "Title here\n\nThe “old”\u00A0ally’s envoy met N.Korea…";
        List<Token> tokens =
                new Tokenizer().sentences(text, new Span(12, text.length())).get(0);
        assertThat(tokens)
                .extracting(token -> token.span().of(text))
                .containsExactly("The", "“", "old", "”", "ally", "’s", "envoy", "met", "N.", "Korea", "…");
        assertThat(tokens).extracting(Token::text).contains("\"", "'s", "...");
    }

    @Test
    void givesNoSentenceForSpace() {
        assertThat(tokenize(" \u00A0 ")).isEmpty();
    }

    private static List<List<Token>> tokenize(String text) {
        return new Tokenizer().sentences(text, new Span(0, text.length()));
    }

    @Test
    void cutsAllNamesOfTheTablesAsItCutsText() {
        Ontology ontology = Ontology.load();
        List<String> names = new ArrayList<>(ontology.listPlaceNames());
        ontology.listPhrases().forEach(p -> names.add(p.words()));
        ontology.listNames().forEach(n -> names.add(n.name()));
        ontology.listCompanies().forEach(c -> names.add(c.name()));
        ontology.listOffices().forEach(o -> names.add(o.title()));
        ontology.listOfficeHolders().forEach(h -> names.addAll(List.of(h.name(), h.surname())));
        names.addAll(ontology.listSubdivisions());
        names.addAll(List.of("cannot do", "Gonna  be", " He", "Élysée"));
        Tokenizer tokenizer = new Tokenizer();
        assertThat(names).hasSizeGreaterThan(20_000);
        assertThat(names)
                .allSatisfy(name -> assertThat(List.of(tokenizer.words(name), tokenizer.wordsOfTable(name)))
                        .containsOnly(tokenize(name).stream()
                                .flatMap(List::stream)
                                .map(Token::text)
                                .toList()));
    }
}
