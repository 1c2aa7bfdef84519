package org.bilateral.spark.join;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.sketch.BloomFilter;
import org.bilateral.consolidate.person.Acquaintances;
import org.bilateral.consolidate.person.Offices;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.extract.PersonMention;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.task.CodeFiles;
import org.bilateral.spark.task.CodedDocument;
import org.bilateral.spark.task.Models;
import org.bilateral.spark.task.RecodeFiles;
import scala.Tuple2;

/** Finds whom an article names without introducing them, name by name; see docs/decisions/persons.md. */
public final class RecallPersons {
    /** A document: its file, its path, and the people whom it is to know. */
    public static final StructType SCHEMA = new StructType()
            .add(CodedDocument.FILE, DataTypes.StringType)
            .add(CodedDocument.PATH, DataTypes.StringType)
            .add(CodedDocument.PERSONS, DataTypes.StringType);

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private RecallPersons() {}

    /** A person as an article introduces him or her, with what is to be known of the article. */
    record Introduction(ArticleFacts article, PersonMention person) {}

    /** An article with all whom it introduces. */
    record Lender(ArticleFacts article, List<PersonMention> persons) {}

    /** An article that leaves a name unexplained. */
    record Question(String file, String path, LocalDate day) {}

    /**
     * The documents that are to be coded once more.
     *
     * @param articles columns file, path, article, persons, strangers
     */
    public static JavaRDD<Row> recalled(JavaRDD<Row> articles, JavaSparkContext spark) {
        JavaPairRDD<String, String> introductions = introductions(articles).persist(StorageLevel.MEMORY_AND_DISK());
        Broadcast<byte[]> known = spark.broadcast(NameFilter.of(introductions.keys()));
        JavaPairRDD<String, String> questions =
                articles.mapPartitionsToPair(rows -> questions(rows, NameFilter.read(known.value())));
        return introductions
                .cogroup(questions)
                .flatMapToPair(
                        name -> answer(name._1(), name._2()._1(), name._2()._2()))
                .groupByKey()
                .map(document -> row(document._1(), document._2()));
    }

    /** By name. Of documents with one article id the first one by path lends, as in the nightly job. */
    private static JavaPairRDD<String, String> introductions(JavaRDD<Row> articles) {
        return articles.mapToPair(row -> {
                    ArticleFacts article = Facts.read(row.getString(2));
                    List<PersonMention> persons = StagedJson.read(row.getString(3), RecodeFiles.PERSONS);
                    return new Tuple2<>(
                            article.articleId(), StagedJson.write(new Lender(Facts.slim(article), persons)));
                })
                .reduceByKey(RecallPersons::first)
                .values()
                .flatMapToPair(RecallPersons::introductions);
    }

    private static String first(String a, String b) {
        String pathA = StagedJson.read(a, Lender.class).article().inputPath();
        String pathB = StagedJson.read(b, Lender.class).article().inputPath();
        return pathA.compareTo(pathB) <= 0 ? a : b;
    }

    private static Iterator<Tuple2<String, String>> introductions(String json) {
        Lender lender = StagedJson.read(json, Lender.class);
        return lender.persons().stream()
                .map(person ->
                        new Tuple2<>(person.name(), StagedJson.write(new Introduction(lender.article(), person))))
                .iterator();
    }

    private static Iterator<Tuple2<String, String>> questions(Iterator<Row> articles, BloomFilter known) {
        return CodeFiles.stream(articles)
                .map(article -> questions(article, known))
                .flatMap(List::stream)
                .iterator();
    }

    private static List<Tuple2<String, String>> questions(Row row, BloomFilter known) {
        List<Tuple2<String, String>> questions = new ArrayList<>();
        for (String name : Acquaintances.namesIn(StagedJson.read(row.getString(4), NAMES))) {
            if (known.mightContainString(name)) {
                LocalDate day = Facts.read(row.getString(2)).publishedDate();
                questions.add(
                        new Tuple2<>(name, StagedJson.write(new Question(row.getString(0), row.getString(1), day))));
            }
        }
        return questions;
    }

    /** The person of that name, for each document that may know him or her; documents of one day know the same. */
    private static Iterator<Tuple2<String, String>> answer(
            String name, Iterable<String> introductions, Iterable<String> questions) {
        List<Tuple2<String, String>> answers = new ArrayList<>();
        if (!introductions.iterator().hasNext() || !questions.iterator().hasNext()) {
            return answers.iterator();
        }
        Acquaintances acquaintances = acquaintances(introductions);
        Map<LocalDate, List<PersonMention>> byDay = new HashMap<>();
        for (String json : questions) {
            LocalDate day = StagedJson.read(json, Question.class).day();
            List<PersonMention> persons =
                    byDay.computeIfAbsent(day, published -> acquaintances.recall(Set.of(name), published));
            persons.forEach(person -> answers.add(new Tuple2<>(json, StagedJson.write(person))));
        }
        return answers.iterator();
    }

    private static Acquaintances acquaintances(Iterable<String> introductions) {
        List<Sighting> sightings = new ArrayList<>();
        Map<String, ArticleFacts> articles = new HashMap<>();
        for (String json : introductions) {
            Introduction introduction = StagedJson.read(json, Introduction.class);
            ArticleFacts article = introduction.article();
            articles.put(article.articleId(), article);
            sightings.add(new Sighting(article.articleId(), article.publishedDate(), introduction.person()));
        }
        return new Acquaintances(sightings, articles, Offices.official(Models.ontology()));
    }

    /** The documents of each file, a task a file. */
    public static JavaPairRDD<String, Iterable<Row>> byFile(Dataset<Row> recalled, int files) {
        return recalled.javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), RowFactory.create(row.getString(1), row.getString(2))))
                .groupByKey(files);
    }

    private static Row row(String question, Iterable<String> answers) {
        List<PersonMention> persons = new ArrayList<>();
        answers.forEach(json -> persons.add(StagedJson.read(json, PersonMention.class)));
        persons.sort(Comparator.comparing(PersonMention::name));
        Question document = StagedJson.read(question, Question.class);
        return RowFactory.create(document.file(), document.path(), StagedJson.write(persons));
    }
}
