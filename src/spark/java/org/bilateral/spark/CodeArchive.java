package org.bilateral.spark;

import org.apache.spark.sql.SparkSession;
import org.bilateral.document.ResourceException;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;

/** What {@code spark-submit} starts: an archive of web pages in, the tables of the nightly job out. */
public final class CodeArchive {
    private CodeArchive() {}

    /**
     * Codes an archive.
     *
     * @param words see {@link ArchiveRequest#USAGE}
     */
    public static void main(String[] words) {
        ExitStatus status = run(words);
        if (status != ExitStatus.COMPLETE) {
            System.exit(status.code());
        }
    }

    /** What is wrong with the request or the tables is told in a line; anything else is Spark's to tell. */
    private static ExitStatus run(String... words) {
        try {
            ArchiveRequest request = ArchiveRequest.parse(words);
            SparkSession session = session();
            try {
                new Archive(session, request).code();
            } finally {
                session.stop();
            }
            return ExitStatus.COMPLETE;
        } catch (RunException e) {
            return tell(e.status(), e);
        } catch (ResourceException e) {
            return tell(ExitStatus.USAGE, e);
        }
    }

    private static ExitStatus tell(ExitStatus status, Exception problem) {
        System.err.println("bilateral: " + problem.getMessage());
        return status;
    }

    /** Days and times must not depend on the machine, and the files are to be like those of the nightly job. */
    private static SparkSession session() {
        return SparkSession.builder()
                .appName("bilateral archive")
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MILLIS")
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
                .getOrCreate();
    }
}
