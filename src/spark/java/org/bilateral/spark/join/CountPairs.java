package org.bilateral.spark.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.panel.Panel;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.task.Models;
import scala.Tuple2;

/** The panels of pairs by month and by day; no row of theirs needs more than one pair in one month. */
public final class CountPairs {
    private CountPairs() {}

    /**
     * The interactions of each pair and month.
     *
     * @param interactions with their events, as JSON
     */
    public static JavaPairRDD<String, Iterable<String>> grouped(JavaRDD<String> interactions) {
        return interactions
                .mapToPair(json -> {
                    Interaction whole = StagedJson.read(json, Interaction.class);
                    String month = whole.date().start().toString().substring(0, "YYYY-MM".length());
                    return new Tuple2<>(whole.dyad() + " " + month, StagedJson.write(slim(whole)));
                })
                .groupByKey();
    }

    /** The rows of a panel, as JSON. */
    public static JavaRDD<String> count(JavaPairRDD<String, Iterable<String>> grouped, Panel.Period period) {
        return grouped.flatMap(pair -> count(pair._2(), period));
    }

    private static Iterator<String> count(Iterable<String> json, Panel.Period period) {
        List<Interaction> interactions = new ArrayList<>();
        json.forEach(one -> interactions.add(StagedJson.read(one, Interaction.class)));
        interactions.sort(Comparator.comparing(Interaction::id));
        return Panel.of(interactions, CountPairs::goldstein, period, false).stream()
                .map(StagedJson::write)
                .iterator();
    }

    private static double goldstein(Interaction interaction) {
        return Models.ontology()
                .getCategory(interaction.eventType(), interaction.mode())
                .goldstein();
    }

    /** Counting needs no evidence, and of the mentions that there is one. */
    private static Interaction slim(Interaction i) {
        return new Interaction(
                i.id(),
                i.eventId(),
                "",
                i.source(),
                i.target(),
                i.directed(),
                i.eventType(),
                i.mode(),
                i.status(),
                i.date(),
                null,
                List.of(),
                "",
                i.confidence(),
                i.articleCount(),
                i.publisherCount(),
                i.firstPublished(),
                i.lastPublished(),
                "",
                "",
                i.mentions().subList(0, 1),
                List.of());
    }
}
