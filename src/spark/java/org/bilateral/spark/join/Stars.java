package org.bilateral.spark.join;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds what hangs together, over any number of machines.
 *
 * <p>Large-star and small-star in turns (Kiveris and others, "Connected components in MapReduce and beyond", 2014):
 * each moves edges towards the smallest name around, until everything hangs on the smallest name of its component.
 */
final class Stars {
    private Stars() {}

    /**
     * The smallest name of each component.
     *
     * @param edges between names, in any direction, any number of times
     * @return by each name but the smallest ones themselves
     */
    static JavaPairRDD<String, String> roots(JavaPairRDD<String, String> edges) {
        JavaPairRDD<String, String> before =
                kept(edges.filter(edge -> !edge._1().equals(edge._2()))
                        .mapToPair(edge -> edge._1().compareTo(edge._2()) > 0 ? edge : edge.swap()));
        JavaPairRDD<String, String> after = round(before);
        while (!isSame(before, after)) {
            before.unpersist();
            before = after;
            after = round(before);
        }
        before.unpersist();
        return after;
    }

    private static JavaPairRDD<String, String> round(JavaPairRDD<String, String> edges) {
        JavaPairRDD<String, String> large = edges.flatMapToPair(
                        edge -> List.of(edge, edge.swap()).iterator())
                .groupByKey()
                .flatMapToPair(star -> largeStar(star._1(), star._2()))
                .distinct();
        return kept(large.groupByKey().flatMapToPair(star -> smallStar(star._1(), star._2())));
    }

    /** Neighbours above the centre go to the smallest one around. */
    static Iterator<Tuple2<String, String>> largeStar(String centre, Iterable<String> neighbours) {
        String least = least(centre, neighbours);
        List<Tuple2<String, String>> edges = new ArrayList<>();
        for (String neighbour : neighbours) {
            if (neighbour.compareTo(centre) > 0) {
                edges.add(new Tuple2<>(neighbour, least));
            }
        }
        return edges.iterator();
    }

    /** The centre and its neighbours, which are all below it, go to the smallest one. */
    static Iterator<Tuple2<String, String>> smallStar(String centre, Iterable<String> below) {
        String least = least(centre, below);
        List<Tuple2<String, String>> edges = new ArrayList<>(List.of(new Tuple2<>(centre, least)));
        for (String neighbour : below) {
            if (!neighbour.equals(least)) {
                edges.add(new Tuple2<>(neighbour, least));
            }
        }
        return edges.iterator();
    }

    private static String least(String centre, Iterable<String> others) {
        String least = centre;
        for (String other : others) {
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }

    /** Each edge once; safe from the loss of a machine, and without the history of all rounds. */
    private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> edges) {
        JavaPairRDD<String, String> kept = edges.distinct().persist(StorageLevel.MEMORY_AND_DISK());
        kept.checkpoint();
        kept.count();
        return kept;
    }

    private static boolean isSame(JavaPairRDD<String, String> before, JavaPairRDD<String, String> after) {
        return before.count() == after.count() && after.subtract(before).isEmpty();
    }
}
