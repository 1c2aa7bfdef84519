package org.bilateral.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.bilateral.spark.join.Line;

/**
 * Where stages leave their results until all tables are written.
 *
 * <p>A result counts once Spark has marked it as complete. A run that is started again takes up what is there, if it is
 * of the same program and the same input.
 */
final class WorkFolder {
    private static final String MARK = "made_from.txt";

    private final SparkSession session;
    private final Path folder;
    private final FileSystem store;

    private WorkFolder(SparkSession session, Path folder, FileSystem store) {
        this.session = session;
        this.folder = folder;
        this.store = store;
    }

    /** @param madeFrom stands for program and input; of another one nothing is kept */
    static WorkFolder open(SparkSession session, Path folder, String madeFrom) throws IOException {
        FileSystem store = folder.getFileSystem(session.sparkContext().hadoopConfiguration());
        WorkFolder work = new WorkFolder(session, folder, store);
        Path mark = new Path(folder, MARK);
        if (!store.exists(mark) || !work.read(mark).equals(madeFrom)) {
            store.delete(folder, true);
            try (OutputStream out = store.create(mark, true)) {
                out.write(madeFrom.getBytes(StandardCharsets.UTF_8));
            }
        }
        session.sparkContext().setCheckpointDir(new Path(folder, "checkpoints").toString());
        return work;
    }

    private String read(Path file) throws IOException {
        try (InputStream in = store.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whether a stage has left its result. */
    boolean holds(String stage) {
        try {
            return store.exists(new Path(new Path(folder, stage), "_SUCCESS"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of a stage: made and kept, if it is not there. */
    Dataset<Row> keep(String stage, StructType schema, Supplier<Dataset<Row>> made) {
        String path = new Path(folder, stage).toString();
        if (!holds(stage)) {
            made.get().write().mode(SaveMode.Overwrite).parquet(path);
        }
        return session.read().schema(schema).parquet(path);
    }

    /** Like {@link #keep}, for {@link Line}s, which are kept apart by their kinds. */
    Dataset<Row> keepLines(String stage, Supplier<Dataset<Row>> made) {
        String path = new Path(folder, stage).toString();
        if (!holds(stage)) {
            made.get().write().mode(SaveMode.Overwrite).partitionBy(Line.KIND).parquet(path);
        }
        return session.read().schema(Line.SCHEMA).parquet(path);
    }

    void delete() throws IOException {
        store.delete(folder, true);
    }
}
