package org.bilateral.spark.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.consolidate.Consolidator;
import org.bilateral.consolidate.Correction;
import org.bilateral.consolidate.Families;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Identifiers;
import org.bilateral.extract.InteractionMention;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.task.CodeFiles;
import scala.Tuple2;

/** Joins the mentions of one pair and type into interactions, with the consolidation of the nightly job. */
public final class JoinFamilies {
    private JoinFamilies() {}

    /**
     * What all families give, as {@link Line}s.
     *
     * @param articles facts by article id; of documents with one id the last one by path counts, as in the nightly job
     * @param mentions by article id
     * @param corrections as JSON, each {@link Correction} of the run
     */
    public static JavaRDD<Row> join(
            JavaPairRDD<String, String> articles, JavaPairRDD<String, String> mentions, List<String> corrections) {
        return articles.reduceByKey(JoinFamilies::last)
                .mapValues(json -> StagedJson.write(Facts.slim(Facts.read(json))))
                .join(mentions)
                .mapPartitionsToPair(reported -> keyed(reported, corrections))
                .groupByKey()
                .flatMap(family -> consolidate(family._2(), read(corrections)));
    }

    private static String last(String a, String b) {
        return Facts.read(a).inputPath().compareTo(Facts.read(b).inputPath()) > 0 ? a : b;
    }

    private static List<Correction> read(List<String> corrections) {
        return corrections.stream()
                .map(json -> StagedJson.read(json, Correction.class))
                .toList();
    }

    private static Iterator<Tuple2<String, Tuple2<String, String>>> keyed(
            Iterator<Tuple2<String, Tuple2<String, String>>> reported, List<String> corrections) {
        Families families = new Families(read(corrections));
        return CodeFiles.stream(reported)
                .map(report -> new Tuple2<>(
                        families.of(StagedJson.read(report._2()._2(), InteractionMention.class)), report._2()))
                .iterator();
    }

    private static Iterator<Row> consolidate(Iterable<Tuple2<String, String>> family, List<Correction> corrections) {
        Map<String, ArticleFacts> articles = new HashMap<>();
        List<InteractionMention> mentions = new ArrayList<>();
        for (Tuple2<String, String> report : family) {
            InteractionMention mention = StagedJson.read(report._2(), InteractionMention.class);
            mentions.add(mention);
            articles.computeIfAbsent(mention.articleId(), id -> Facts.read(report._1()));
        }
        Consolidation joined = new Consolidator().consolidate(articles.values(), mentions, corrections);
        List<Row> lines = new ArrayList<>();
        for (Interaction interaction : joined.interactions()) {
            add(lines, interaction);
        }
        for (Assigned assigned : joined.mentions()) {
            String month = month(articles, assigned.mention());
            lines.add(line(Line.Kind.ASSIGNED, assigned.mentionId(), month, assigned));
        }
        joined.superseded().forEach(old -> lines.add(line(Line.Kind.SUPERSEDED, old.oldId(), "", old)));
        joined.corrections().stream()
                .filter(Correction.Outcome::matched)
                .forEach(outcome ->
                        lines.add(line(Line.Kind.OUTCOME, outcome.correction().id(), "", outcome)));
        return lines.iterator();
    }

    private static String month(Map<String, ArticleFacts> articles, InteractionMention mention) {
        ArticleFacts article = articles.get(mention.articleId());
        return article == null ? "" : Facts.month(article);
    }

    private static void add(List<Row> lines, Interaction interaction) {
        String month = interaction.firstPublished().toString().substring(0, "YYYY-MM".length());
        lines.add(line(Line.Kind.INTERACTION, interaction.id(), month, interaction));
        for (InteractionMention mention : interaction.mentions()) {
            String told = Identifiers.hashed("t", mention.articleId(), mention.actId());
            lines.add(new Line(Line.Kind.TOLD, told, "", interaction.id()).row());
        }
    }

    private static Row line(Line.Kind kind, String key, String month, Object value) {
        return new Line(kind, key, month, StagedJson.write(value)).row();
    }
}
