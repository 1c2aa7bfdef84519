package org.bilateral.spark.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bilateral.article.DuplicateArticles;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Identifiers;
import org.bilateral.job.coding.ArticleCopies;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.task.CodedDocument;
import scala.Tuple2;

/** Of documents that hold the same article the newest counts. */
public final class KeepNewest {
    public static final String DUPLICATE = "duplicate";

    /** A document's path, and why it does not count. */
    public static final StructType SCHEMA =
            new StructType().add(CodedDocument.PATH, DataTypes.StringType).add(DUPLICATE, DataTypes.StringType);

    private KeepNewest() {}

    /**
     * The documents that do not count.
     *
     * <p>Only documents that share an address or a text, also over several others, can decide about each other; these
     * are brought together, and {@link DuplicateArticles} decides as in the nightly job.
     *
     * @param articles the articles' facts, as JSON
     */
    public static JavaRDD<Row> duplicates(JavaRDD<String> articles) {
        JavaPairRDD<String, String> byPath =
                articles.mapToPair(json -> new Tuple2<>(Facts.read(json).inputPath(), json));
        JavaPairRDD<String, String> edges =
                articles.flatMapToPair(KeepNewest::keys).groupByKey().flatMapToPair(alike -> edges(alike._2()));
        JavaPairRDD<String, String> roots = Stars.roots(edges);
        JavaPairRDD<String, String> members =
                roots.union(roots.values().distinct().mapToPair(root -> new Tuple2<>(root, root)));
        return members.join(byPath)
                .mapToPair(member -> member._2())
                .groupByKey()
                .flatMap(component -> decide(component._2()));
    }

    /** What a document may share with others. */
    private static Iterator<Tuple2<String, String>> keys(String json) {
        ArticleFacts article = Facts.read(json);
        DuplicateArticles.Entry entry = ArticleCopies.entry(article);
        List<Tuple2<String, String>> keys = new ArrayList<>();
        keys.add(new Tuple2<>(Identifiers.hashed("t", entry.textHash()), entry.inputPath()));
        if (!entry.url().isEmpty()) {
            keys.add(new Tuple2<>(Identifiers.hashed("u", entry.url()), entry.inputPath()));
        }
        return keys.iterator();
    }

    private static Iterator<Tuple2<String, String>> edges(Iterable<String> paths) {
        String least = paths.iterator().next();
        for (String path : paths) {
            least = path.compareTo(least) < 0 ? path : least;
        }
        List<Tuple2<String, String>> edges = new ArrayList<>();
        for (String path : paths) {
            if (!path.equals(least)) {
                edges.add(new Tuple2<>(path, least));
            }
        }
        return edges.iterator();
    }

    private static Iterator<Row> decide(Iterable<String> alike) {
        Map<String, ArticleFacts> articles = new HashMap<>();
        alike.forEach(json -> {
            ArticleFacts article = Facts.read(json);
            articles.put(article.inputPath(), article);
        });
        List<Row> duplicates = new ArrayList<>();
        DuplicateArticles.find(
                        articles.values().stream().map(ArticleCopies::entry).toList())
                .forEach((path, kept) -> {
                    ArticleFacts article = articles.get(path);
                    if (article != null) {
                        duplicates.add(
                                RowFactory.create(path, StagedJson.write(ArticleCopies.rejection(article, kept))));
                    }
                });
        return duplicates.iterator();
    }
}
