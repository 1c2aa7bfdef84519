package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the claims of one pair, type and status together, one cluster an act.
 *
 * <p>The claims that say most come first and found the clusters; each later one joins the cluster that it fits best, or
 * founds its own. As the order is a property of the claims, the outcome is a function of the set of claims.
 */
final class Clusterer {
    /** No act that is dated by days is longer. */
    private static final int LONGEST_DAYS = 366;

    private final List<Cluster> clusters = new ArrayList<>();
    private final TreeMap<LocalDate, List<Cluster>> byFirstDay = new TreeMap<>();
    private long longest;

    private Clusterer() {}

    /** The clusters, in the order of their first claims. */
    static List<Cluster> cluster(Collection<Claim> claims) {
        Clusterer clusterer = new Clusterer();
        claims.stream().sorted(Claim.ORDER).forEach(clusterer::place);
        return clusterer.clusters;
    }

    private void place(Claim claim) {
        Cluster home = choose(claim);
        if (home != null) {
            home.add(claim);
            return;
        }
        Cluster founded = new Cluster(claim);
        clusters.add(founded);
        byFirstDay.computeIfAbsent(claim.first(), day -> new ArrayList<>()).add(founded);
        longest = Math.max(
                longest,
                Math.min(LONGEST_DAYS, claim.last().toEpochDay() - claim.first().toEpochDay()));
    }

    private @Nullable Cluster choose(Claim claim) {
        Cluster best = null;
        boolean several = false;
        LocalDate from = claim.first().minusDays(longest);
        for (List<Cluster> sameDay :
                byFirstDay.subMap(from, true, claim.last(), true).values()) {
            for (Cluster cluster : sameDay) {
                if (cluster.admits(claim)) {
                    several = best != null;
                    best = best == null || isBetter(claim, cluster, best) ? cluster : best;
                }
            }
        }
        return best != null && several && isTooVague(claim, best) ? sameSpan(claim) : best;
    }

    private static boolean isBetter(Claim claim, Cluster cluster, Cluster best) {
        int points = cluster.affinity(claim) - best.affinity(claim);
        if (points != 0) {
            return points > 0;
        }
        return claim.distance(cluster.anchor().mention().date().start())
                < claim.distance(best.anchor().mention().date().start());
    }

    /** "Earlier this year" does not say which of several acts, unless it names the persons or the place. */
    private static boolean isTooVague(Claim claim, Cluster best) {
        boolean vague = claim.clarity() == Claim.Clarity.MONTH || claim.clarity() == Claim.Clarity.YEAR;
        return vague && best.affinity(claim) < 3;
    }

    /** A cluster that is as vague as the claim. */
    private @Nullable Cluster sameSpan(Claim claim) {
        for (Cluster cluster : byFirstDay.getOrDefault(claim.first(), List.of())) {
            boolean same = cluster.anchor().clarity() == claim.clarity()
                    && cluster.anchor().last().equals(claim.last());
            if (same && cluster.admits(claim)) {
                return cluster;
            }
        }
        return null;
    }
}
