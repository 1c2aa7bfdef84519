package org.bilateral.report.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What judgements say of the tables: precision overall, by type and by band of confidence. */
public final class Precision {
    private static final List<String> HEADER = List.of(
            "group", "value", "rows_in_tables", "judged", "right", "precision", "low_95", "high_95", "mean_confidence");

    private final List<Judged> all;
    private final List<Judged> agreed;
    private final Map<String, Double> weights;

    /** @param judgements of one or more persons */
    public Precision(List<Judgement> judgements) {
        all = Judged.group(judgements);
        agreed = all.stream().filter(Judged::agreed).toList();
        weights = Estimate.weights(agreed);
    }

    /** How many rows were judged, and how many of them alike. */
    public String counts() {
        return all.size() + " rows judged, " + (all.size() - agreed.size()) + " of them not alike";
    }

    /** The header of the table. */
    public static List<String> header() {
        return HEADER;
    }

    /** The table. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        if (!agreed.isEmpty()) {
            rows.add(row(
                    "overall",
                    "all",
                    Estimate.of(agreed, weights, one -> one.first().right())));
            by(one -> one.row().type()).forEach((type, estimate) -> rows.add(row("event_type", type, estimate)));
            by(one -> Criterion.band(one.row().confidence()))
                    .forEach((band, estimate) -> rows.add(row("confidence", band, estimate)));
            for (Verdict verdict : Verdict.values()) {
                if (verdict != Verdict.RIGHT) {
                    Estimate share = Estimate.of(
                            agreed, weights, one -> one.first().verdicts().contains(verdict));
                    rows.add(row("error", verdict.code(), share));
                }
            }
        }
        return rows;
    }

    private Map<String, Estimate> by(Function<Judged, String> value) {
        Map<String, List<Judged>> groups = new TreeMap<>();
        agreed.forEach(one -> groups.computeIfAbsent(value.apply(one), key -> new ArrayList<>())
                .add(one));
        Map<String, Estimate> estimates = new TreeMap<>();
        groups.forEach((key, rows) ->
                estimates.put(key, Estimate.of(rows, weights, one -> one.first().right())));
        return estimates;
    }

    private static List<String> row(String group, String value, Estimate estimate) {
        return List.of(
                group,
                value,
                String.valueOf(estimate.rows()),
                String.valueOf(estimate.judged()),
                String.valueOf(estimate.right()),
                share(estimate.precision()),
                share(estimate.interval().low()),
                share(estimate.interval().high()),
                String.format(Locale.ROOT, "%.2f", estimate.confidence()));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The same for the notes of a release. */
    public String notes() {
        StringBuilder out = new StringBuilder("# Precision, judged by people\n\n");
        TreeSet<String> persons = new TreeSet<>();
        all.forEach(one -> one.judgements().forEach(judgement -> persons.add(judgement.who())));
        long twice = all.stream().filter(one -> one.judgements().size() > 1).count();
        out.append(counts() + ", by " + String.join(", ", persons) + ".");
        if (twice > 0) {
            long alike = all.stream()
                    .filter(one -> one.judgements().size() > 1 && one.agreed())
                    .count();
            out.append(String.format(
                    Locale.ROOT,
                    " %d rows were judged by more than one person, %d of them (%.0f %%) alike; the others count as not"
                            + " judged.",
                    twice,
                    alike,
                    100.0 * alike / twice));
        }
        out.append(" Right means that actors, direction, type, date, place and status are all right. Each stratum of"
                + " the sample counts by its size in the tables; intervals are Wilson's at 95 %, for the number of rows"
                + " that a simple sample of the same strength would have.\n");
        table(out, "overall", "Overall", "");
        table(out, "event_type", "By type", "type");
        table(out, "confidence", "By confidence", "band");
        table(out, "error", "What is wrong", "error");
        return out.toString();
    }

    private void table(StringBuilder out, String group, String title, String name) {
        boolean error = group.equals("error");
        out.append("\n## " + title + "\n\n| " + name + " | rows in tables | judged | " + (error ? "found" : "right")
                + " | " + (error ? "share" : "precision") + " | 95 % interval |" + (error ? "" : " mean confidence |")
                + "\n| --- | ---: | ---: | ---: | ---: | --- |" + (error ? "" : " ---: |") + "\n");
        for (List<String> row : rows()) {
            if (row.get(0).equals(group)) {
                out.append("| " + row.get(1) + " | " + row.get(2) + " | " + row.get(3) + " | " + row.get(4) + " | "
                        + row.get(5) + " | " + row.get(6) + "–" + row.get(7) + " |"
                        + (error ? "" : " " + row.get(8) + " |") + "\n");
            }
        }
    }
}
