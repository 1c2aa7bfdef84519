package org.bilateral.spark.join;

import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.bilateral.consolidate.Families;
import org.bilateral.consolidate.Interaction;
import org.bilateral.job.state.StagedJson;
import scala.Tuple2;

/** Joins the interactions of several pairs that some article tells as one act. */
public final class JoinEvents {
    private JoinEvents() {}

    /**
     * The interactions with their events, as {@link Line}s.
     *
     * @param interactions by their ids
     * @param told ids of interactions by the act that an article tells
     */
    public static JavaRDD<Row> join(JavaPairRDD<String, String> interactions, JavaPairRDD<String, String> told) {
        JavaPairRDD<String, String> edges = told.groupByKey().flatMapToPair(act -> {
            TreeSet<String> ids = new TreeSet<>();
            act._2().forEach(ids::add);
            String least = ids.first();
            return ids.stream().map(id -> new Tuple2<>(id, least)).iterator();
        });
        return interactions
                .leftOuterJoin(Stars.roots(edges))
                .map(one -> inEvent(one._2()._1(), one._2()._2().orElse(one._1())));
    }

    private static Row inEvent(String json, String smallestId) {
        Interaction interaction = Families.inEvent(StagedJson.read(json, Interaction.class), smallestId);
        String month = interaction.firstPublished().toString().substring(0, "YYYY-MM".length());
        return new Line(Line.Kind.INTERACTION, interaction.id(), month, StagedJson.write(interaction)).row();
    }
}
