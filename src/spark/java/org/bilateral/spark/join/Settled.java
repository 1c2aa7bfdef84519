package org.bilateral.spark.join;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.extract.PersonMention;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.task.CodedDocument;
import org.bilateral.spark.task.RecodeFiles;

/** What the documents are in the end: after the second pass, and each article once. */
public final class Settled {
    private static final String AGAIN = "again_";

    private Settled() {}

    /**
     * The articles, rejections, mentions and sightings that count, as {@link Line}s.
     *
     * @param coded every document, of the first pass
     * @param recoded documents of the second pass; what they say by themselves of people stays as the first one found it
     * @param duplicates documents that do not count
     */
    public static JavaRDD<Row> lines(Dataset<Row> coded, Dataset<Row> recoded, Dataset<Row> duplicates) {
        Dataset<Row> again = recoded.select(
                functions.col(CodedDocument.PATH),
                functions.col(CodedDocument.ARTICLE).as(AGAIN + CodedDocument.ARTICLE),
                functions.col(CodedDocument.MENTIONS).as(AGAIN + CodedDocument.MENTIONS));
        String[] by = {CodedDocument.PATH};
        return coded.join(again, by, "left")
                .join(duplicates, by, "left")
                .select(
                        last(CodedDocument.ARTICLE),
                        functions.coalesce(functions.col(KeepNewest.DUPLICATE), functions.col(CodedDocument.REJECTION)),
                        functions.col(CodedDocument.PERSONS),
                        last(CodedDocument.MENTIONS))
                .javaRDD()
                .flatMap(Settled::lines);
    }

    private static Column last(String column) {
        return functions.coalesce(functions.col(AGAIN + column), functions.col(column));
    }

    private static Iterator<Row> lines(Row document) {
        List<Row> lines = new ArrayList<>();
        if (!document.isNullAt(1)) {
            Rejection rejection = StagedJson.read(document.getString(1), Rejection.class);
            lines.add(new Line(Line.Kind.REJECTION, rejection.documentId(), "", document.getString(1)).row());
            return lines.iterator();
        }
        ArticleFacts article = Facts.read(document.getString(0));
        String month = Facts.month(article);
        lines.add(new Line(Line.Kind.ARTICLE, article.articleId(), month, document.getString(0)).row());
        for (String mention : document.<String>getList(3)) {
            lines.add(new Line(Line.Kind.MENTION, article.articleId(), month, mention).row());
        }
        for (PersonMention person : StagedJson.read(document.getString(2), RecodeFiles.PERSONS)) {
            Sighting sighting = new Sighting(article.articleId(), article.publishedDate(), person);
            lines.add(new Line(Line.Kind.SIGHTING, person.name(), month, StagedJson.write(sighting)).row());
        }
        return lines.iterator();
    }
}
