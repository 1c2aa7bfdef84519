package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilateral.article.Article;
import org.bilateral.article.Block;
import org.bilateral.article.BlockKind;
import org.bilateral.article.PublishedBasis;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** Who is named in sentences of all regions and periods, traps among them: {@code actors.tsv}. */
final class ActorMentionsTest {
    private static final double FLOOR = 0.98;

    private int right;
    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    @Test
    void findsWhoIsNamedAndNobodyElse() {
        Annotator annotator = Annotator.load(Ontology.load());
        for (ResourceRow row :
                ResourceTable.read(ActorMentionsTest.class, "actors.tsv", List.of("published", "sentence", "actors"))) {
            Article article = article(row.required("sentence"), LocalDate.parse(row.required("published")));
            compare(annotator.annotate(article), row.text("actors"));
        }
        double f1 = 2.0 * right / (2 * right + missed.size() + invented.size());
        assertThat(f1)
                .as("right %d%nmissed %s%ninvented %s", right, lines(missed), lines(invented))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private void compare(AnnotatedArticle article, String expected) {
        String text = article.article().text();
        List<Sentence> sentences = article.sentences();
        List<ActorMention> open = new ArrayList<>();
        sentences.forEach(s -> open.addAll(s.actors()));
        for (String one : expected.isEmpty() ? new String[0] : expected.split(" ", -1)) {
            Expected wanted = Expected.of(one);
            Optional<ActorMention> hit = sentences.stream()
                    .flatMap(s ->
                            s.actors().stream().filter(m -> open.contains(m) && wanted.covers(s, m) && wanted.suits(m)))
                    .findFirst();
            hit.ifPresent(open::remove);
            right += hit.isPresent() ? 1 : 0;
            if (hit.isEmpty() && !wanted.optional()) {
                missed.add(one + " in: " + text);
            }
        }
        open.stream()
                .filter(m -> m.kind() != ActorMention.Kind.PLACE)
                .forEach(m -> invented.add(m.codes() + " " + m.sector() + " " + m.agent() + " in: " + text));
    }

    private record Expected(String word, String code, String sector, boolean optional) {
        static Expected of(String cell) {
            boolean optional = cell.endsWith("?");
            String[] parts = cell.replace("?", "").split("=", -1);
            String[] who = (parts[1] + "/").split("/", -1);
            return new Expected(parts[0], who[0], who[1], optional);
        }

        boolean covers(Sentence sentence, ActorMention mention) {
            return sentence
                    .tokens()
                    .subList(mention.tokens().first(), mention.tokens().end())
                    .stream()
                    .anyMatch(t -> Arrays.asList(t.text().split("-", -1)).stream()
                            .anyMatch(part -> part.equalsIgnoreCase(word)));
        }

        boolean suits(ActorMention mention) {
            return mention.codes().contains(code)
                    && (sector.isEmpty() || mention.sector().name().equals(sector));
        }
    }

    private static String lines(List<String> errors) {
        return errors.size() + ":\n  " + String.join("\n  ", errors);
    }

    /** A text that does not end with a full stop is a headline. */
    private static Article article(String text, LocalDate published) {
        BlockKind kind = text.endsWith(".") ? BlockKind.BODY : BlockKind.TITLE;
        return new Article(
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
                List.of(new Block(new Span(0, text.length()), kind)));
    }
}
