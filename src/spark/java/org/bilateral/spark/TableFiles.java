package org.bilateral.spark;

import java.io.Serializable;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.task.Models;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Table;
import org.bilateral.write.Tables;
import org.jspecify.annotations.Nullable;

/** Writes tables as Parquet, each into a folder of its name, with the columns that the nightly job gives them. */
final class TableFiles {
    static final String MONTH = "published_month";

    /** No table needs more columns to tell its rows apart, and none of them is a list. */
    private static final int KEY_COLUMNS = 4;

    private final SparkSession session;
    private final Path output;

    TableFiles(SparkSession session, Path output) {
        this.session = session;
        this.output = output;
    }

    /** Which table; goes to the tasks. */
    interface Choice<R> extends Function<Tables, Table<R>>, Serializable {}

    /** Writes a table, a folder a month. */
    <R> void writeByMonth(Choice<R> choice, Class<R> type, JavaPairRDD<String, String> json) {
        Table<R> table = choice.apply(Models.tables());
        Dataset<Row> rows = session.createDataFrame(
                json.map(row -> row(choice, type, row._2(), row._1())),
                schema(table).add(MONTH, DataTypes.StringType));
        write(table, rows, List.of(functions.col(MONTH)), rows.columns().length - 1, MONTH);
    }

    /** Writes a table. */
    <R> void write(Choice<R> choice, Class<R> type, JavaRDD<String> json) {
        Table<R> table = choice.apply(Models.tables());
        Dataset<Row> rows = session.createDataFrame(json.map(row -> row(choice, type, row, null)), schema(table));
        write(table, rows, List.of(), rows.columns().length);
    }

    /** Writes a table that the vocabulary gives. */
    <R> void writeAll(Choice<R> choice, Class<R> type, Stream<R> rows) {
        List<String> json = rows.map(StagedJson::write).toList();
        write(choice, type, new JavaSparkContext(session.sparkContext()).parallelize(json, 1));
    }

    /** Sorted, so that a reader who looks for an id or a month passes over most of each file. */
    private void write(Table<?> table, Dataset<Row> rows, List<Column> first, int columns, String... folders) {
        List<Column> order = new ArrayList<>(first);
        table.columns().stream()
                .filter(column -> column.type() != ColumnType.LIST)
                .limit(Math.min(columns, KEY_COLUMNS))
                .forEach(column -> order.add(functions.col(column.name())));
        Column[] keys = order.toArray(Column[]::new);
        DataFrameWriter<Row> writer =
                rows.repartitionByRange(keys).sortWithinPartitions(keys).write().mode(SaveMode.Overwrite);
        (folders.length > 0 ? writer.partitionBy(folders) : writer).parquet(new Path(output, table.name()).toString());
    }

    private static <R> Row row(Choice<R> choice, Class<R> type, String json, @Nullable String month) {
        List<@Nullable Object> cells = choice.apply(Models.tables()).cells(StagedJson.read(json, type));
        List<@Nullable Object> values = new ArrayList<>(cells.size() + 1);
        cells.forEach(cell -> values.add(value(cell)));
        if (month != null) {
            values.add(month);
        }
        return RowFactory.create(values.toArray());
    }

    private static @Nullable Object value(@Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (cell instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return cell instanceof List<?> list ? list.toArray() : cell;
    }

    private static StructType schema(Table<?> table) {
        StructType schema = new StructType();
        for (var column : table.columns()) {
            schema = schema.add(column.name(), type(column.type()), column.nullable());
        }
        return schema;
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case STRING -> DataTypes.StringType;
            case INT -> DataTypes.IntegerType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
            case TIMESTAMP -> DataTypes.TimestampType;
            case LIST -> DataTypes.createArrayType(DataTypes.StringType, false);
        };
    }
}
