package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

final class HeadlineVerbsTest {
    private static final NameLexicon LEXICON = new NameLexicon(Ontology.load(), new Tokenizer());

    @Test
    void tagsTheVerbOfTwoSubjects() {
        assertThat(mended("Chad/NNP ,/, Mali/NNP ink/NN gas/NN deal/NN")).endsWith("ink=ink/VBP", "gas/NN", "deal/NN");
    }

    @Test
    void tagsTheVerbOfAPersonBetweenNames() {
        assertThat(mended("Chad/NNP leader/NN visits/NNS Mali/NNP")).contains("visits=visit/VBZ");
    }

    @Test
    void leavesNounsOfTwo() {
        assertThat(mended("Chad/NNP ,/, Mali/NNP peace/NN talks/NNS")).endsWith("peace/NN", "talks/NNS");
    }

    @Test
    void leavesAWordThatIsAsOftenANounUnlessANameFollows() {
        assertThat(mended("Chad/NNP strikes/NNS rebels/NNS")).contains("strikes/NNS");
        assertThat(mended("Chad/NNP strikes/NNS Mali/NNP town/NN")).contains("strikes=strike/VBZ");
    }

    @Test
    void leavesHeadlinesThatHaveAVerb() {
        assertThat(mended("Chad/NNP visits/NNS anger/VBP Mali/NNP")).contains("visits/NNS");
    }

    @Test
    void takesWhoIsDueInAPlaceForAnAdjective() {
        assertThat(mended("Chad/NNP leader/NN due/IN in/IN Mali/NNP")).contains("due=due/JJ");
    }

    /** Words with their tags, with the base form where it was given anew. */
    private static List<String> mended(String headline) {
        List<Token> tokens = new ArrayList<>();
        for (String word : headline.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            tokens.add(new Token(new Span(0, 1), parts[0], "", parts[1]));
        }
        Words words = Words.of(tokens);
        List<ActorMention> names = new ActorFinder(LEXICON).find(words, Map.of());
        return new HeadlineVerbs(LEXICON)
                .mended(tokens, names).stream()
                        .map(t -> t.text()
                                + (t.lemma().isEmpty() ? "" : "=" + t.lemma().toLowerCase(Locale.ROOT)) + "/" + t.tag())
                        .toList();
    }
}
