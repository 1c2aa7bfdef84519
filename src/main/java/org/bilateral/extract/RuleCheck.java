package org.bilateral.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.Article;
import org.bilateral.article.Block;
import org.bilateral.article.BlockKind;
import org.bilateral.article.PublishedBasis;
import org.bilateral.document.Span;

/** Runs the example and the counter-example of every rule: the rules' own test, for {@code check} and for the build. */
public final class RuleCheck {
    private static final LocalDate DAY = LocalDate.of(2004, 6, 15);

    private final Annotator annotator;
    private final Extractor extractor;

    public RuleCheck(Annotator annotator, Extractor extractor) {
        this.annotator = annotator;
        this.extractor = extractor;
    }

    /** One line for each example or counter-example that does not do what its rule says; empty when all do. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Rule rule : extractor.rules().list()) {
            checkExample(rule, problems);
            checkCounterExample(rule, problems);
        }
        return problems;
    }

    /** How many rules there are. */
    public int size() {
        return extractor.rules().list().size();
    }

    private void checkExample(Rule rule, List<String> problems) {
        List<InteractionMention> mentions = code(rule.example());
        TreeSet<String> found = new TreeSet<>();
        mentions.forEach(m -> found.add(text(m)));
        boolean fired = mentions.stream().anyMatch(m -> m.ruleId().equals(rule.id()));
        for (String expected : rule.expected().split("; ", -1)) {
            if (!found.contains(expected.strip())) {
                problems.add(rule.id() + ": expected " + expected + " but found " + found + " in: " + rule.example());
            }
        }
        if (!fired) {
            problems.add(rule.id() + ": did not fire on its example, found " + found + ": " + rule.example());
        }
    }

    private void checkCounterExample(Rule rule, List<String> problems) {
        for (InteractionMention mention : code(rule.counterExample())) {
            if (mention.ruleId().equals(rule.id())) {
                problems.add(rule.id() + ": fired on its counter-example with " + text(mention) + ": "
                        + rule.counterExample());
            }
        }
    }

    private List<InteractionMention> code(String sentence) {
        Article article = new Article(
                "example",
                "",
                "",
                "",
                "",
                List.of(),
                "en",
                null,
                DAY,
                PublishedBasis.GIVEN,
                "",
                false,
                null,
                sentence,
                List.of(new Block(new Span(0, sentence.length()), BlockKind.BODY)));
        return extractor.extract(annotator.annotate(article)).mentions();
    }

    private static String text(InteractionMention mention) {
        String pair = mention.directed()
                ? mention.source().code() + ">" + mention.target().code()
                : mention.dyad();
        String mode = mention.mode().isEmpty() ? "" : "/" + mention.mode();
        return pair + " " + mention.eventType() + mode;
    }
}
