package org.bilateral.spark.task;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.extract.PersonMention;
import org.bilateral.job.coding.CodingResult;
import org.bilateral.job.coding.EntryNames;
import org.bilateral.read.ReadResult;

/** The first pass: files in, a row for each document in them out, one document at a time. */
public final class CodeFiles implements FlatMapFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> hadoop;
    private final LongAccumulator loads;

    /**
     * Codes files of that store.
     *
     * @param loads counts how often models were loaded
     */
    public CodeFiles(Broadcast<SerializableConfiguration> hadoop, LongAccumulator loads) {
        this.hadoop = hadoop;
        this.loads = loads;
    }

    /**
     * Codes a file.
     *
     * @param json as {@link ArchiveFile#json()} writes it
     */
    @Override
    public Iterator<Row> call(String json) {
        ArchiveFile file = ArchiveFile.of(json);
        EntryNames entries = new EntryNames();
        return stream(open(file, hadoop))
                .map(read -> CodedDocument.row(file.inputPath(), code(read, entries)))
                .iterator();
    }

    /** The documents of a file; the reading ends with the task, however that ends. */
    static PulledDocuments open(ArchiveFile file, Broadcast<SerializableConfiguration> hadoop) {
        Path path = new Path(file.location());
        PulledDocuments documents = new PulledDocuments(
                file.inputPath(),
                file.size(),
                () -> path.getFileSystem(hadoop.value().value()).open(path));
        TaskCompletionListener end = context -> documents.close();
        TaskContext.get().addTaskCompletionListener(end);
        return documents;
    }

    /** The items as a stream, which takes one after the other. */
    public static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }

    private CodingResult code(ReadResult read, EntryNames entries) {
        if (read instanceof ReadResult.Rejected rejected) {
            return new CodingResult.Rejected(entries.account(rejected.rejection()));
        }
        RawDocument document = ((ReadResult.Document) read).document();
        Optional<Rejection> repeated = entries.account(document);
        return repeated.<CodingResult>map(CodingResult.Rejected::new).orElseGet(() -> code(document, List.of(), loads));
    }

    /**
     * Codes a document; should our own code fail at it, the message names it.
     *
     * <p>Nothing goes on after that: what is caught is thrown again, fails the task, and after Spark's attempts the
     * run. A mistake of ours may throw anything unchecked, so no narrower type would name the document each time.
     */
    static CodingResult code(RawDocument document, List<PersonMention> known, LongAccumulator loads) {
        try {
            return Models.coder(loads).code(document, known);
        } catch (RuntimeException e) {
            throw new IllegalStateException("coding failed at " + document.inputPath(), e);
        }
    }
}
