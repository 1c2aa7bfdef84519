package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.document.ResourceException;
import org.bilateral.job.RunSummary;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The quality gate: what a night's tables must hold at least, and what they should hold at most. */
public final class Expectations {
    /** The measure whose excess has an exit code of its own. */
    private static final String REJECTED_SHARE = "rejected_share";

    private static final Set<String> BOUNDS = Set.of("min", "max");
    private final Map<String, Map<String, Double>> bounds;

    private Expectations(Map<String, Map<String, Double>> bounds) {
        this.bounds = bounds;
    }

    /**
     * What the gate found.
     *
     * @param failures measures below their minimum: nothing may be published
     * @param warnings measures above their maximum
     * @param manyRejections whether the share of rejections is one of the latter
     */
    public record Verdict(List<String> failures, List<String> warnings, boolean manyRejections) {
        /** Nothing to object to. */
        public static final Verdict GOOD = new Verdict(List.of(), List.of(), false);
    }

    /**
     * Reads a file of {@code measure: {min: 1, max: 2}}.
     *
     * @throws ResourceException if it cannot be read, names an unknown measure or bound, or a bound is no number
     */
    public static Expectations read(Path file) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(file, StandardCharsets.UTF_8));
            if (!(read instanceof Map<?, ?> measures)) {
                throw new ResourceException(file + ": no measures");
            }
            Map<String, Map<String, Double>> bounds = new TreeMap<>();
            measures.forEach((name, limits) -> bounds.put(known(file, name), limits(file, name, limits)));
            return new Expectations(bounds);
        } catch (IOException | YAMLException e) {
            throw new ResourceException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static String known(Path file, Object name) {
        if (name instanceof String text && (text.matches("quad_class_[1-4]_share") || MEASURES.contains(text))) {
            return text;
        }
        throw new ResourceException(file + ": no such measure: " + name);
    }

    private static final Set<String> MEASURES =
            Set.of("articles", REJECTED_SHARE, "interactions_per_article", "rows_lost_share", "columns_kept_share");

    private static Map<String, Double> limits(Path file, Object name, Object limits) {
        Map<String, Double> read = new TreeMap<>();
        if (limits instanceof Map<?, ?> map) {
            map.forEach((bound, value) -> {
                if (bound instanceof String text && BOUNDS.contains(text) && value instanceof Number number) {
                    read.put(text, number.doubleValue());
                } else {
                    throw new ResourceException(file + ": " + name + " takes min and max, numbers");
                }
            });
        }
        if (read.isEmpty()) {
            throw new ResourceException(file + ": " + name + " has neither min nor max");
        }
        return read;
    }

    /** Holds a run's counts, and what it changes, against the expectations. */
    public Verdict judge(RunSummary summary, Drift drift) {
        Map<String, Double> found = measure(summary);
        found.put("rows_lost_share", drift.rowsLostShare());
        found.put("columns_kept_share", drift.columnsKeptShare());
        List<String> failures = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        bounds.forEach((name, limits) -> {
            double value = found.getOrDefault(name, 0.0);
            double min = limits.getOrDefault("min", Double.NEGATIVE_INFINITY);
            double max = limits.getOrDefault("max", Double.POSITIVE_INFINITY);
            if (value < min) {
                failures.add(line(name, value, "below the minimum", min));
            } else if (value > max) {
                warnings.add(line(name, value, "above the maximum", max));
            }
        });
        boolean many = warnings.stream().anyMatch(warning -> warning.startsWith(REJECTED_SHARE + " "));
        return new Verdict(List.copyOf(failures), List.copyOf(warnings), many);
    }

    private static Map<String, Double> measure(RunSummary summary) {
        Map<String, Double> found = new TreeMap<>();
        found.put("articles", (double) summary.articles());
        found.put(REJECTED_SHARE, share(summary.rejectionCount(), summary.documents()));
        found.put("interactions_per_article", share(summary.interactionCount(), summary.articles()));
        summary.quadClasses()
                .forEach((quad, count) ->
                        found.put("quad_class_" + quad + "_share", share(count, summary.interactionCount())));
        return found;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String line(String name, double value, String what, double bound) {
        return String.format(Locale.ROOT, "%s is %.3f, %s %.3f", name, value, what, bound);
    }
}
