package org.bilateral.spark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.Correction;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.panel.Panel;
import org.bilateral.consolidate.person.People;
import org.bilateral.consolidate.person.Person;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.job.state.StagedJson;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.StateCode;
import org.bilateral.spark.join.CountPairs;
import org.bilateral.spark.join.JoinPeople;
import org.bilateral.spark.join.Line;
import org.bilateral.spark.task.Models;
import org.bilateral.write.Table;
import org.bilateral.write.Tables;

/** All tables of the nightly job, from what the stages have kept. */
final class ArchiveTables {
    private final SparkSession session;
    private final Path output;
    private final Dataset<Row> settled;
    private final Dataset<Row> joined;
    private final Dataset<Row> events;

    /**
     * @param settled articles, rejections, sightings
     * @param joined mentions, replaced ids, corrections
     * @param events interactions
     */
    ArchiveTables(SparkSession session, Path output, Dataset<Row> settled, Dataset<Row> joined, Dataset<Row> events) {
        this.session = session;
        this.output = output;
        this.settled = settled;
        this.joined = joined;
        this.events = events;
    }

    void write(List<Correction> corrections) {
        TableFiles files = new TableFiles(session, output);
        files.writeByMonth(Tables::interactions, Interaction.class, Line.months(events, Line.Kind.INTERACTION));
        files.writeByMonth(Tables::mentions, Assigned.class, Line.months(joined, Line.Kind.ASSIGNED));
        files.writeByMonth(Tables::articles, ArticleFacts.class, Line.months(settled, Line.Kind.ARTICLE));
        files.write(
                Tables::rejections,
                Rejection.class,
                Line.pairs(settled, Line.Kind.REJECTION).values());
        files.write(
                Tables::supersededIds,
                Superseded.class,
                Line.pairs(joined, Line.Kind.SUPERSEDED).values());
        writePeople(files);
        writePanels(files);
        writeVocabulary(files);
        files.writeAll(Tables::corrections, Correction.Outcome.class, outcomes(corrections).stream());
    }

    private void writePeople(TableFiles files) {
        JavaPairRDD<String, String> sightings = Line.pairs(settled, Line.Kind.SIGHTING);
        files.write(Tables::persons, Person.class, JoinPeople.persons(sightings));
        files.write(Tables::personConflicts, People.Conflict.class, JoinPeople.conflicts(sightings));
    }

    private void writePanels(TableFiles files) {
        JavaRDD<String> interactions = Line.pairs(events, Line.Kind.INTERACTION).values();
        JavaPairRDD<String, Iterable<String>> pairs = CountPairs.grouped(interactions);
        files.write(Tables::dyadMonth, Panel.Cell.class, CountPairs.count(pairs, Panel.Period.MONTH));
        files.write(Tables::dyadDay, Panel.Cell.class, CountPairs.count(pairs, Panel.Period.DAY));
    }

    private static void writeVocabulary(TableFiles files) {
        files.writeAll(
                Tables::actors,
                Actor.class,
                Models.ontology().listActors().stream().sorted(Comparator.comparing(Actor::code)));
        files.writeAll(Tables::stateCodes, StateCode.class, Models.ontology().listStateCodes().stream());
        files.writeAll(Tables::eventTypes, EventCategory.class, Models.ontology().listEventCategories().stream());
    }

    /** Each correction as the one family that it matches tells it, or as matching nothing. */
    private List<Correction.Outcome> outcomes(List<Correction> corrections) {
        Map<Correction, String> applied = new LinkedHashMap<>();
        corrections.forEach(correction -> applied.put(correction, ""));
        for (String json : Line.pairs(joined, Line.Kind.OUTCOME).values().collect()) {
            Correction.Outcome outcome = StagedJson.read(json, Correction.Outcome.class);
            applied.put(outcome.correction(), outcome.appliedTo());
        }
        return applied.entrySet().stream()
                .map(entry -> new Correction.Outcome(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Rows by table. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (Table<?> table : Models.tables().listAll()) {
            names.add(table.name());
        }
        names.forEach(name -> counts.put(
                name, session.read().parquet(new Path(output, name).toString()).count()));
        return counts;
    }
}
