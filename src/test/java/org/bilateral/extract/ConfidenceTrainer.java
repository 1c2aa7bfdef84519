package org.bilateral.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Ontology;

/**
 * Learns the weights of {@link LearntConfidence}.
 *
 * <p>Arguments: the table to write, then {@code PAGES=GOLD} for each set to learn from ({@code PAGES} as
 * {@code text_to_html.py} makes them, {@code GOLD} in its format), {@code fresh:PAGES=GOLD} for sets from which the
 * encoder has not learnt, so that its readings count, and {@code test:PAGES=GOLD} for sets to test on.
 * Prints how often rows of each confidence are right, on the sets to test on.
 */
final class ConfidenceTrainer {
    private static final double PENALTY = 2;

    private record Labelled(List<String> features, boolean right) {
        /** Whether the encoder alone found it. */
        boolean isRead() {
            return features.contains("part=pair");
        }

        /** What it learnt from it is too sure of. */
        List<String> withoutReading() {
            return features.stream().filter(f -> !f.startsWith("read=")).toList();
        }
    }

    private final Ontology ontology = Ontology.load();
    private final Annotator annotator = Annotator.load(ontology);
    private final ArticleParser parser = ArticleParser.create();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<String>> features = new HashMap<>();
    private final Extractor extractor = Extractor.load(ontology, this::note);

    private ConfidenceTrainer() {}

    /** Keeps what the model would have seen; the mention is found again by its trigger and pair. */
    private double note(Act act, Party source, Party target, Grammar grammar, Readings readings) {
        features.put(
                key(grammar.token(act.trigger()).span().start(), act.eventType(), source.code(), target.code()),
                ConfidenceFeatures.of(act, source, target, grammar, readings));
        return 1;
    }

    public static void main(String[] arguments) throws IOException {
        ConfidenceTrainer trainer = new ConfidenceTrainer();
        LogisticRegression regression = new LogisticRegression();
        List<Labelled> test = new ArrayList<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            boolean held = argument.startsWith("test:");
            boolean fresh = argument.startsWith("fresh:");
            String[] set = argument.substring(argument.indexOf(':') + 1).split("=", 2);
            for (Labelled row : trainer.label(Path.of(set[0]), Path.of(set[1]))) {
                if (held) {
                    test.add(row);
                } else if (fresh) {
                    regression.add(row.features(), row.right());
                } else if (!row.isRead()) {
                    regression.add(row.withoutReading(), row.right());
                }
            }
        }
        Map<String, Double> weights = regression.fit(PENALTY);
        StringBuilder table = new StringBuilder("# Weights of the confidence of a mention, learnt by ConfidenceTrainer"
                + " (see CONTRIBUTING.md). Own work, CC0.\nfeature\tweight\n");
        weights.forEach((feature, weight) ->
                table.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(Path.of(arguments[0]), table);
        System.out.println(regression.size() + " rows learnt from, " + weights.size() + " weights");
        report(LearntConfidence.of(weights), test);
    }

    private static void report(LearntConfidence model, List<Labelled> test) {
        System.out.println("confidence  rows  right");
        for (int band = 0; band < 10; band++) {
            int rows = 0;
            int right = 0;
            for (Labelled row : test) {
                if (Math.min(9, (int) (model.of(row.features()) * 10)) == band) {
                    rows++;
                    right += row.right() ? 1 : 0;
                }
            }
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%.1f-%.1f  %d  %d%%%n",
                    band / 10.0,
                    (band + 1) / 10.0,
                    rows,
                    rows == 0 ? 0 : Math.round(100.0 * right / rows));
        }
    }

    private List<Labelled> label(Path pages, Path gold) throws IOException {
        List<Labelled> rows = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode document = json.readTree(line);
            Path page = pages.resolve(document.get("doc_id").asText() + ".html");
            byte[] bytes = Files.readAllBytes(page);
            ParseResult result = parser.parse(new RawDocument(
                    page.getFileName().toString(), DocumentFormat.HTML, bytes, Identifiers.sha256(bytes), null, null));
            if (result instanceof ParseResult.Parsed parsed) {
                rows.addAll(label(parsed, document));
            }
        }
        return rows;
    }

    private List<Labelled> label(ParseResult.Parsed parsed, JsonNode document) {
        features.clear();
        List<Labelled> rows = new ArrayList<>();
        for (InteractionMention m :
                extractor.extract(annotator.annotate(parsed.article())).mentions()) {
            if (m.status() == Status.OCCURRED || m.status() == Status.PLANNED) {
                String key = key(
                        m.triggerStart(),
                        m.eventType(),
                        m.source().code(),
                        m.target().code());
                rows.add(new Labelled(features.getOrDefault(key, List.of()), GoldMatch.isRight(m, document)));
            }
        }
        return rows;
    }

    private static String key(int trigger, EventType type, String a, String b) {
        return trigger + " " + type + (a.compareTo(b) < 0 ? " " + a + " " + b : " " + b + " " + a);
    }
}
