package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bilateral.article.Article;
import org.bilateral.article.Block;
import org.bilateral.article.BlockKind;
import org.bilateral.article.PublishedBasis;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Sector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom an article introduces, and for whom they act. */
final class DocumentPeopleTest {
    private static Annotator annotator;

    @BeforeAll
    static void loadsTables() {
        annotator = Annotator.load(Ontology.load());
    }

    @Test
    void nounsOfManyIntroduceNobody() {
        assertThat(people("In Peru, troops Garcia Calderon had trained met businessmen. Norwegian officials Ola Vik."))
                .isEmpty();
    }

    @Test
    void headlineWordsAndInstitutionsAreNoNames() {
        assertThat(people("Norway's Prime Minister SAYS no. The president University trustees met in Chile."))
                .isEmpty();
    }

    @Test
    void officialsOfAnOrganisationActForIt() {
        assertThat(people("UNESCO director-general Ana Vilela arrived."))
                .singleElement()
                .matches(p -> p.sector() == Sector.IGO && p.actorCode().equals("UNESCO"));
    }

    @Test
    void presidentOfACompanyIsNoHeadOfState() {
        assertThat(people("Norway sent a note. Per Holm, president of a bakery, smiled."))
                .isEmpty();
    }

    @Test
    void whatTheTextStatesComesBeforeTheHomeOfTheSentence() {
        assertThat(people("The note to Chile was signed by Trade Minister Lars Aune. "
                        + "Norwegian Trade Minister Lars Aune spoke later."))
                .extracting(KnownPerson::actorCode)
                .containsExactly("NOR");
    }

    @Test
    void whoLeftOfficeActsForNobody() {
        assertThat(people("Former Norwegian foreign minister Lars Aune plays chess. Ex-president Ola Vik sings."))
                .isEmpty();
    }

    @Test
    void nobodyIsInOfficeBeforeTheirTime() {
        assertThat(people("Emmanuel Macron sat an examination in Paris.", LocalDate.of(2004, 6, 1)))
                .isEmpty();
        assertThat(people("Emmanuel Macron flew to Paris.", LocalDate.of(2019, 6, 1)))
                .extracting(KnownPerson::actorCode)
                .containsExactly("FRA");
    }

    @Test
    void acronymBeforeAParticipleIsAnActor() {
        Sentence sentence = annotate("UN-led talks failed.", LocalDate.of(2019, 6, 1))
                .sentences()
                .get(0);
        assertThat(sentence.actors()).singleElement().matches(m -> m.codes().equals(List.of("UN")));
    }

    @Test
    void koreasAreTwo() {
        Sentence sentence = annotate("The two Koreas reopened a road.", LocalDate.of(2019, 6, 1))
                .sentences()
                .get(0);
        assertThat(sentence.actors()).singleElement().matches(m -> m.codes().equals(List.of("KOR", "PRK")));
    }

    private static List<KnownPerson> people(String text) {
        return people(text, LocalDate.of(2015, 6, 1));
    }

    private static List<KnownPerson> people(String text, LocalDate published) {
        return annotate(text, published).people();
    }

    private static AnnotatedArticle annotate(String text, LocalDate published) {
        return annotator.annotate(new Article(
                "test.html",
                "0".repeat(64),
                "",
                "",
                "",
                List.of(),
                "en",
                null,
                published,
                PublishedBasis.META,
                "",
                false,
                null,
                text,
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY))));
    }
}
