package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits a logistic model of features that are there or not, with an L2 penalty, by gradient steps; deterministic. */
final class LogisticRegression {
    private static final int STEPS = 600;
    private static final double RATE = 0.03;
    private static final double SMALLEST_WEIGHT = 0.01;

    private final List<int[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    void add(List<String> features, boolean right) {
        rows.add(features.stream().distinct().mapToInt(this::number).toArray());
        labels.add(right);
    }

    int size() {
        return rows.size();
    }

    private int number(String feature) {
        return index.computeIfAbsent(feature, f -> {
            names.add(f);
            return names.size() - 1;
        });
    }

    /** The weights by feature, sorted, rounded to three decimals; the smallest are left out. */
    Map<String, Double> fit(double penalty) {
        double[] weights = new double[names.size()];
        double[] mean = new double[names.size()];
        double[] square = new double[names.size()];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights, penalty);
            for (int f = 0; f < weights.length; f++) {
                mean[f] = 0.9 * mean[f] + 0.1 * gradient[f];
                square[f] = 0.99 * square[f] + 0.01 * gradient[f] * gradient[f];
                double first = mean[f] / (1 - Math.pow(0.9, step));
                double second = square[f] / (1 - Math.pow(0.99, step));
                weights[f] -= RATE * first / (Math.sqrt(second) + 1e-8);
            }
        }
        Map<String, Double> fitted = new TreeMap<>();
        for (int f = 0; f < weights.length; f++) {
            if (Math.abs(weights[f]) >= SMALLEST_WEIGHT) {
                fitted.put(names.get(f), Math.round(weights[f] * 1000) / 1000.0);
            }
        }
        return fitted;
    }

    /** Of the loss over all rows; the bias is not penalised. */
    private double[] gradient(double[] weights, double penalty) {
        double[] gradient = new double[weights.length];
        for (int f = 0; f < weights.length; f++) {
            gradient[f] = names.get(f).equals("bias") ? 0 : penalty * weights[f];
        }
        for (int r = 0; r < rows.size(); r++) {
            double score = 0;
            for (int f : rows.get(r)) {
                score += weights[f];
            }
            double error = 1 / (1 + Math.exp(-score)) - (labels.get(r) ? 1 : 0);
            for (int f : rows.get(r)) {
                gradient[f] += error;
            }
        }
        return gradient;
    }
}
