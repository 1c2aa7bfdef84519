package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Annotator;
import org.bilateral.annotate.Sentence;
import org.bilateral.article.Article;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.Block;
import org.bilateral.article.BlockKind;
import org.bilateral.article.ParseResult;
import org.bilateral.article.PublishedBasis;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences that are left unparsed must be those that tell nothing. */
final class ProspectsTest {
    private static final Path STORIES = Path.of("../shared/data/text/unlabelled-stories.jsonl");
    private static final int STORIES_READ = 60;

    private static Annotator annotator;
    private static WordLists lists;
    private static RuleTable rules;
    private static Prospects prospects;

    @BeforeAll
    static void loads() {
        Ontology ontology = Ontology.load();
        annotator = Annotator.load(ontology);
        lists = WordLists.load(ontology);
        rules = RuleTable.load(lists);
        prospects = new Prospects(rules, lists);
    }

    @Test
    void hopesForEveryExampleOfARule() {
        for (Rule rule : rules.list()) {
            assertThat(hopeless(annotated(rule.example()))).as(rule.id()).noneMatch(Hopeless::tells);
        }
    }

    @Test
    void hasNoHopeWithoutASecondActor() {
        assertThat(hopeless(annotated("Norway and Chad are far apart. Rain fell. Norway attacked a thief.")))
                .extracting(Hopeless::text)
                .contains("Norway and Chad are far apart.", "Norway attacked a thief.");
    }

    @Test
    void hopesWhereAReferenceMayBeTheSecondActor() {
        assertThat(hopeless(annotated("Chad left Norway. Rain fell. Norway attacked it.")))
                .extracting(Hopeless::text)
                .doesNotContain("Norway attacked it.");
    }

    @Test
    void hasNoHopeWhereTheReferenceMeansTheActorThatIsNamed() {
        assertThat(hopeless(annotated("Norway left Chad. Rain fell. Norway attacked it.")))
                .extracting(Hopeless::text)
                .contains("Norway attacked it.");
    }

    @Test
    void hopesWhereTheReferenceMayMeanWhomAnotherReferenceMeans() {
        assertThat(hopeless(annotated("Chad left Norway. It was tired of it. Rain fell. Norway attacked it.")))
                .extracting(Hopeless::text)
                .doesNotContain("Norway attacked it.");
    }

    @Test
    void hopesForAnAnswerToTheOnlyOtherActorOfTheSentenceBefore() {
        assertThat(hopeless(annotated("Norway and Chad are far apart. Norway attacked a thief.")))
                .extracting(Hopeless::text)
                .doesNotContain("Norway attacked a thief.");
    }

    @Test
    void missesNothingInWholeStories() throws IOException {
        assumeThat(STORIES).as("../shared is absent: no stories to code").exists();
        ArticleParser parser = ArticleParser.create();
        List<Hopeless> hopeless = new ArrayList<>();
        try (Stream<String> lines = Files.lines(STORIES)) {
            lines.limit(STORIES_READ).forEach(line -> {
                if (parser.parse(document(line)) instanceof ParseResult.Parsed parsed) {
                    hopeless.addAll(hopeless(annotator.annotate(parsed.article())));
                }
            });
        }

        assertThat(hopeless).hasSizeGreaterThan(300).noneMatch(Hopeless::tells);
    }

    private record Hopeless(String text, boolean tells) {}

    /** All sentences that would not be parsed, and whether they tell an act. */
    private static List<Hopeless> hopeless(AnnotatedArticle article) {
        Discourse discourse = new Discourse(lists);
        List<Hopeless> hopeless = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (!sentence.hasSyntax()) {
                discourse.observe(sentence);
                continue;
            }
            Grammar grammar = new Grammar(
                    sentence,
                    ParseRepair.repair(sentence, Objects.requireNonNull(sentence.dependencies()), lists),
                    lists);
            PartyFinder parties = new PartyFinder(grammar, lists, discourse);
            VenueFinder venues = new VenueFinder(grammar, lists, parties, article);
            List<Act> acts = new ActFinder(grammar, lists, rules, parties, discourse, venues).find();
            if (!prospects.mayTell(sentence, discourse, article.dateline())) {
                hopeless.add(new Hopeless(sentence.span().of(article.article().text()), !acts.isEmpty()));
            }
            discourse.observe(sentence, () -> grammar);
            discourse.observe(acts);
        }
        return hopeless;
    }

    private static AnnotatedArticle annotated(String text) {
        return annotator.annotate(new Article(
                "example",
                "",
                "",
                "",
                "",
                List.of(),
                "en",
                null,
                LocalDate.of(2004, 6, 15),
                PublishedBasis.GIVEN,
                "",
                false,
                null,
                text,
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY))));
    }

    private static RawDocument document(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new RawDocument("stories", DocumentFormat.JSON, bytes, Identifiers.sha256(bytes), null, null);
    }
}
