package org.bilateral.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilateral.extract.Status;

/** Links between acts: the pairs of one many-sided act, and the plan that an act carries out. */
final class Links {
    /** A plan is kept a day early or late. */
    private static final int SLACK_DAYS = 1;

    private Links() {}

    /** Event id by interaction id: acts are one event if some article tells two of them as one. */
    static Map<String, String> eventIds(Collection<Act> acts) {
        Map<String, String> parent = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        for (Act act : acts) {
            for (Claim claim : act.merge().claims()) {
                String told =
                        claim.mention().articleId() + " " + claim.mention().actId();
                String other = seen.putIfAbsent(told, act.id());
                if (other != null) {
                    join(parent, act.id(), other);
                }
            }
        }
        Map<String, String> events = new HashMap<>();
        for (Act act : acts) {
            events.put(act.id(), Families.eventId(root(parent, act.id())));
        }
        return events;
    }

    /** The smallest id of a group is its root. */
    private static void join(Map<String, String> parent, String a, String b) {
        String rootA = root(parent, a);
        String rootB = root(parent, b);
        if (rootA.compareTo(rootB) < 0) {
            parent.put(rootB, rootA);
        } else if (!rootA.equals(rootB)) {
            parent.put(rootA, rootB);
        }
    }

    private static String root(Map<String, String> parent, String id) {
        String at = id;
        for (String up = parent.get(at); up != null; up = parent.get(at)) {
            String above = parent.get(up);
            if (above != null) {
                parent.put(at, above);
            }
            at = up;
        }
        return at;
    }

    /** Planned interaction by the occurred one that carries it out. */
    static Map<String, String> plans(Collection<Act> acts) {
        Map<String, TreeMap<LocalDate, List<Act>>> plans = new HashMap<>();
        for (Act act : acts) {
            if (act.identity().status() == Status.PLANNED) {
                plans.computeIfAbsent(group(act), key -> new TreeMap<>())
                        .merge(earliest(act), List.of(act), Links::concat);
            }
        }
        Map<String, String> follows = new HashMap<>();
        for (Act act : acts) {
            TreeMap<LocalDate, List<Act>> candidates = plans.get(group(act));
            if (act.identity().status() == Status.OCCURRED && candidates != null) {
                planOf(act, candidates).ifPresent(plan -> follows.put(act.id(), plan.id()));
            }
        }
        return follows;
    }

    private static List<Act> concat(List<Act> a, List<Act> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static String group(Act act) {
        List<String> pair =
                act.merge().claims().get(0).codes().stream().sorted().toList();
        return pair
                + act.identity().type().name()
                + (Consolidator.isMutual(act) ? "" : act.identity().source());
    }

    private static Optional<Act> planOf(Act act, NavigableMap<LocalDate, List<Act>> plans) {
        return plans.headMap(act.merge().date().end(), true).values().stream()
                .flatMap(List::stream)
                .filter(plan -> canFollow(act, plan))
                .min(Comparator.comparingInt((Act plan) -> -shared(act, plan))
                        .thenComparingLong(plan -> distance(act, plan))
                        .thenComparing(Act::id));
    }

    private static LocalDate earliest(Act plan) {
        return plan.merge().date().start().minusDays(SLACK_DAYS);
    }

    private static LocalDate latest(Act plan) {
        return plan.merge().claims().stream()
                .filter(claim -> claim.mention().date().equals(plan.merge().date()))
                .map(Claim::last)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(SLACK_DAYS);
    }

    private static boolean canFollow(Act act, Act plan) {
        return !act.merge().date().start().isAfter(latest(plan))
                && PlaceDetail.agree(act.merge().place(), plan.merge().place())
                && agreeInManner(act.merge(), plan.merge())
                && !firstReport(plan).isAfter(firstReport(act));
    }

    /** A call carries out no planned visit, and neither does the host's return visit. */
    private static boolean agreeInManner(ActMerge act, ActMerge plan) {
        Boolean actRemote = Cluster.isRemote(act.channel(), act.mode());
        Boolean planRemote = Cluster.isRemote(plan.channel(), plan.mode());
        boolean bothVisits = isVisit(act) && isVisit(plan);
        return (actRemote == null || planRemote == null || actRemote.equals(planRemote))
                && (!bothVisits || act.source().code().equals(plan.source().code()));
    }

    private static boolean isVisit(ActMerge merge) {
        return merge.directed() && merge.mode().equals("visit");
    }

    private static LocalDate firstReport(Act act) {
        return act.merge().claims().stream()
                .map(Claim::published)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int shared(Act act, Act plan) {
        return names(act).shares(names(plan)) ? 1 : 0;
    }

    private static AgentNames names(Act act) {
        return AgentNames.of(act.merge().source().agents())
                .with(AgentNames.of(act.merge().target().agents()));
    }

    private static long distance(Act act, Act plan) {
        return Math.abs(ChronoUnit.DAYS.between(
                plan.merge().date().start(), act.merge().date().start()));
    }
}
