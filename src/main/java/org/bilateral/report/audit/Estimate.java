package org.bilateral.report.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The share of rows that are right among all of a kind, estimated from those that were judged.
 *
 * @param rows how many of that kind the tables hold; estimated where a kind is no stratum
 * @param judged how many were judged
 * @param right how many of them are right
 * @param precision estimated share of right ones; each stratum counts by its size
 * @param interval of the precision
 * @param confidence mean confidence of the judged rows, weighted alike
 */
record Estimate(long rows, int judged, int right, double precision, Wilson interval, double confidence) {
    /** For how many rows of the tables each judged row stands, by stratum. */
    static Map<String, Double> weights(List<Judged> judged) {
        Map<String, Integer> counts = new HashMap<>();
        judged.forEach(one -> counts.merge(one.row().stratum(), 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        for (Judged one : judged) {
            int count = counts.getOrDefault(one.row().stratum(), 1);
            // a stratum never holds fewer rows than were judged, whatever a file says
            weights.put(one.row().stratum(), (double) Math.max(count, one.row().stratumRows()) / count);
        }
        return weights;
    }

    /** Estimates from judged rows, at least one. */
    static Estimate of(List<Judged> judged, Map<String, Double> weights, Predicate<Judged> isRight) {
        double all = 0;
        double squares = 0;
        double right = 0;
        double confidence = 0;
        for (Judged one : judged) {
            double weight = weights.getOrDefault(one.row().stratum(), 1.0);
            all += weight;
            squares += weight * weight;
            right += isRight.test(one) ? weight : 0;
            confidence += weight * one.row().confidence();
        }
        int count = (int) judged.stream().filter(isRight).count();
        double share = right / all;
        // Kish's effective size: what unequal weights leave of the sample
        Wilson interval = Wilson.of(share, all * all / squares);
        return new Estimate(Math.round(all), judged.size(), count, share, interval, confidence / all);
    }
}
