package org.bilateral.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;

/**
 * A logistic model over what is known when a rule fires. {@code ConfidenceTrainer} learns its weights;
 * {@code docs/quality.md} holds the reliability table.
 */
final class LearntConfidence implements Confidence {
    static final String FILE = "confidence_weights.tsv";
    static final List<String> COLUMNS = List.of("feature", "weight");

    private final Map<String, Double> weights;

    private LearntConfidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static LearntConfidence of(Map<String, Double> weights) {
        return new LearntConfidence(weights);
    }

    /**
     * Loads the weights.
     *
     * @throws org.bilateral.document.ResourceException if the table is bad
     */
    static LearntConfidence load() {
        Map<String, Double> weights = new HashMap<>();
        for (ResourceRow row : ResourceTable.read(LearntConfidence.class, FILE, COLUMNS)) {
            weights.put(row.required("feature"), weight(row));
        }
        return new LearntConfidence(weights);
    }

    private static double weight(ResourceRow row) {
        try {
            return Double.parseDouble(row.required("weight"));
        } catch (NumberFormatException e) {
            throw row.problem("no weight: " + row.text("weight"));
        }
    }

    @Override
    public double of(Act act, Party source, Party target, Grammar grammar, Readings readings) {
        return of(ConfidenceFeatures.of(act, source, target, grammar, readings));
    }

    /** Features that the training never saw count nothing. */
    double of(List<String> features) {
        double score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return Math.round(100 / (1 + Math.exp(-score))) / 100.0;
    }
}
