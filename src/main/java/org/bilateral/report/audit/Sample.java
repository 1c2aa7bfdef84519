package org.bilateral.report.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilateral.document.Identifiers;
import org.bilateral.report.data.Interaction;

/**
 * Interactions drawn by chance: each stratum gives equally many as far as it has them, so that small ones are known,
 * too. The same seed draws the same from the same tables, and nearly the same from those of another night.
 *
 * @param id stands for what was drawn
 * @param rows in an order by chance
 * @param missed how many strata gave no row, as more of them are there than rows were asked for
 */
public record Sample(String id, List<Drawn> rows, int missed) {
    private static final int ID_DIGITS = 16;

    /** Copies the list. */
    public Sample {
        rows = List.copyOf(rows);
    }

    /**
     * Draws.
     *
     * @param size how many, or all if there are fewer
     * @param seed of the chance
     * @param strata by what; empty for a simple sample
     */
    public static Sample draw(List<Interaction> interactions, int size, long seed, List<Criterion> strata) {
        Map<String, List<Interaction>> byStratum = new TreeMap<>();
        for (Interaction interaction : interactions) {
            String stratum =
                    strata.stream().map(criterion -> criterion.of(interaction)).collect(Collectors.joining(" "));
            byStratum.computeIfAbsent(stratum, key -> new ArrayList<>()).add(interaction);
        }
        Map<String, Integer> shares = shares(byStratum, size);
        List<Drawn> drawn = new ArrayList<>();
        byStratum.forEach((stratum, all) -> {
            int share = shares.getOrDefault(stratum, 0);
            all.stream()
                    .sorted(byChance(seed))
                    .limit(share)
                    .forEach(one -> drawn.add(new Drawn(one, stratum, all.size(), share)));
        });
        drawn.sort(Comparator.comparing(one -> chance(seed + 1, one.interaction())));
        String ids = drawn.stream().map(one -> one.interaction().id()).collect(Collectors.joining(" "));
        return new Sample(hash(seed + " " + ids).substring(0, ID_DIGITS), drawn, byStratum.size() - shares.size());
    }

    /** One more to each stratum in turn, the smaller ones first, until the sample is full. */
    private static Map<String, Integer> shares(Map<String, List<Interaction>> byStratum, int size) {
        Map<String, Integer> shares = new TreeMap<>();
        int left =
                Math.min(size, byStratum.values().stream().mapToInt(List::size).sum());
        List<Map.Entry<String, List<Interaction>>> smallestFirst = byStratum.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().size()))
                .toList();
        while (left > 0) {
            for (Map.Entry<String, List<Interaction>> stratum : smallestFirst) {
                int share = shares.getOrDefault(stratum.getKey(), 0);
                if (left > 0 && share < stratum.getValue().size()) {
                    shares.put(stratum.getKey(), share + 1);
                    left--;
                }
            }
        }
        return shares;
    }

    private static Comparator<Interaction> byChance(long seed) {
        return Comparator.comparing(one -> chance(seed, one));
    }

    /** The order of hashes is as good as chance, and a row keeps its place when others come or go. */
    private static String chance(long seed, Interaction interaction) {
        return hash(seed + " " + interaction.id());
    }

    private static String hash(String text) {
        return Identifiers.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
