package org.bilateral.spark.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;

/** The two stars in turns, without a cluster, beside the plain way to find components on one machine. */
class StarsTest {
    private static final int NAMES = 200;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 100, 190, 600})
    void hangsEverythingOnTheSmallestNameOfItsComponent(int edges) {
        Random random = new Random(edges + 7);
        Set<Tuple2<String, String>> graph = new HashSet<>();
        for (int i = 0; i < edges; i++) {
            graph.add(edge(random.nextInt(NAMES), random.nextInt(NAMES)));
        }
        graph.removeIf(edge -> edge._1().equals(edge._2()));
        assertThat(stars(graph)).isEqualTo(plain(graph));
    }

    /** A chain is the worst for those who pass names along it one by one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 150})
    void needsFewRoundsForAChain(int length) {
        Set<Tuple2<String, String>> graph = new HashSet<>();
        for (int i = 1; i < length; i++) {
            graph.add(edge(i - 1, i));
        }
        assertThat(stars(graph)).isEqualTo(plain(graph));
        assertThat(rounds(graph)).isLessThanOrEqualTo(4 + (int) Math.ceil(2 * Math.log(length) / Math.log(2)));
    }

    private static Tuple2<String, String> edge(int a, int b) {
        return new Tuple2<>("n" + Math.max(a, b) % NAMES, "n" + Math.min(a, b));
    }

    private static Map<String, String> stars(Set<Tuple2<String, String>> graph) {
        Set<Tuple2<String, String>> before = graph;
        Set<Tuple2<String, String>> after = round(before);
        while (!after.equals(before)) {
            before = after;
            after = round(before);
        }
        Map<String, String> roots = new TreeMap<>();
        after.forEach(edge ->
                assertThat(roots.put(edge._1(), edge._2())).as(edge._1()).isNull());
        return roots;
    }

    private static int rounds(Set<Tuple2<String, String>> graph) {
        int rounds = 0;
        Set<Tuple2<String, String>> before = graph;
        for (Set<Tuple2<String, String>> after = round(before); !after.equals(before); after = round(before)) {
            before = after;
            rounds++;
        }
        return rounds;
    }

    private static Set<Tuple2<String, String>> round(Set<Tuple2<String, String>> graph) {
        Map<String, Set<String>> both = new HashMap<>();
        graph.forEach(edge -> {
            both.computeIfAbsent(edge._1(), name -> new TreeSet<>()).add(edge._2());
            both.computeIfAbsent(edge._2(), name -> new TreeSet<>()).add(edge._1());
        });
        Map<String, Set<String>> below = new HashMap<>();
        both.forEach((centre, around) -> add(below, Stars.largeStar(centre, around)));
        Set<Tuple2<String, String>> small = new HashSet<>();
        below.forEach((centre, around) -> Stars.smallStar(centre, around).forEachRemaining(small::add));
        return small;
    }

    private static void add(Map<String, Set<String>> groups, Iterator<Tuple2<String, String>> edges) {
        edges.forEachRemaining(edge ->
                groups.computeIfAbsent(edge._1(), name -> new TreeSet<>()).add(edge._2()));
    }

    private static Map<String, String> plain(Set<Tuple2<String, String>> graph) {
        Map<String, String> roots = new TreeMap<>();
        graph.forEach(edge -> {
            roots.putIfAbsent(edge._1(), edge._1());
            roots.putIfAbsent(edge._2(), edge._2());
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Tuple2<String, String> edge : graph) {
                String a = roots.getOrDefault(edge._1(), "");
                String b = roots.getOrDefault(edge._2(), "");
                String least = a.compareTo(b) < 0 ? a : b;
                changed |= !least.equals(roots.put(edge._1(), least));
                changed |= !least.equals(roots.put(edge._2(), least));
            }
        }
        roots.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return roots;
    }
}
