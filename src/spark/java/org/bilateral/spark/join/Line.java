package org.bilateral.spark.join;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * A record of the pipeline on its way between two stages.
 *
 * @param kind what it is
 * @param key what it is joined by
 * @param month of publication, {@code YYYY-MM}, or empty
 * @param value the record as JSON
 */
public record Line(Kind kind, String key, String month, String value) {
    /** What a line holds, and its key. */
    public enum Kind {
        /** {@code ArticleFacts} by article id. */
        ARTICLE,
        /** {@code Rejection} by document id. */
        REJECTION,
        /** {@code InteractionMention} by article id. */
        MENTION,
        /** {@code People.Sighting} by name. */
        SIGHTING,
        /** {@code Interaction} by its id. */
        INTERACTION,
        /** {@code Assigned} by mention id. */
        ASSIGNED,
        /** An interaction's id by the act that an article tells. */
        TOLD,
        /** {@code Superseded} by the old id. */
        SUPERSEDED,
        /** {@code Correction.Outcome} by the corrected id. */
        OUTCOME
    }

    /** Names of the columns. */
    public static final String KIND = "kind";

    public static final String KEY = "key";
    public static final String MONTH = "month";
    public static final String VALUE = "value";

    /** The columns of lines. */
    public static final StructType SCHEMA = new StructType()
            .add(KEY, DataTypes.StringType)
            .add(MONTH, DataTypes.StringType)
            .add(VALUE, DataTypes.StringType)
            .add(KIND, DataTypes.StringType);

    /** The line as a row of {@link #SCHEMA}. */
    public Row row() {
        return RowFactory.create(key, month, value, kind.name());
    }

    /** The lines of a kind, values by key. */
    public static JavaPairRDD<String, String> pairs(Dataset<Row> lines, Kind kind) {
        return of(lines, kind)
                .select(KEY, VALUE)
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
    }

    /** The lines of a kind, values by month. */
    public static JavaPairRDD<String, String> months(Dataset<Row> lines, Kind kind) {
        return of(lines, kind)
                .select(MONTH, VALUE)
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
    }

    /** The lines of a kind. */
    public static Dataset<Row> of(Dataset<Row> lines, Kind kind) {
        return lines.where(functions.col(KIND).equalTo(kind.name()));
    }
}
