package org.bilateral.spark.task;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.bilateral.document.RawDocument;
import org.bilateral.extract.PersonMention;
import org.bilateral.job.coding.CodingResult;
import org.bilateral.job.state.StagedJson;
import org.bilateral.read.ReadResult;
import scala.Tuple2;

/** The second pass: of a file those documents are coded once more that name people whom they do not introduce. */
public final class RecodeFiles implements FlatMapFunction<Tuple2<String, Iterable<Row>>, Row> {
    private static final long serialVersionUID = 1L;

    public static final TypeReference<List<PersonMention>> PERSONS = new TypeReference<>() {};

    private final Broadcast<Map<String, String>> files;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final LongAccumulator loads;

    /**
     * Codes documents of those files.
     *
     * @param files each file as {@link ArchiveFile#json()} writes it, by its path
     * @param loads counts how often models were loaded
     */
    public RecodeFiles(
            Broadcast<Map<String, String>> files, Broadcast<SerializableConfiguration> hadoop, LongAccumulator loads) {
        this.files = files;
        this.hadoop = hadoop;
        this.loads = loads;
    }

    /**
     * Codes the documents of a file.
     *
     * @param file its path, and the documents with the people whom they are to know
     */
    @Override
    public Iterator<Row> call(Tuple2<String, Iterable<Row>> file) {
        Map<String, List<PersonMention>> known = new HashMap<>();
        file._2().forEach(row -> known.put(row.getString(0), StagedJson.read(row.getString(1), PERSONS)));
        String json = files.value().get(file._1());
        if (json == null) {
            throw new IllegalStateException("a document of the unknown file " + file._1());
        }
        return CodeFiles.stream(CodeFiles.open(ArchiveFile.of(json), hadoop))
                .filter(ReadResult.Document.class::isInstance)
                .map(read -> ((ReadResult.Document) read).document())
                .filter(document -> known.containsKey(document.inputPath()))
                .map(document -> recode(file._1(), document, known))
                .iterator();
    }

    /** Each path once: of two documents under one path the first one was coded. */
    private Row recode(String file, RawDocument document, Map<String, List<PersonMention>> known) {
        List<PersonMention> persons = Objects.requireNonNull(known.remove(document.inputPath()));
        CodingResult result = CodeFiles.code(document, persons, loads);
        if (result instanceof CodingResult.Coded) {
            return CodedDocument.row(file, result);
        }
        throw new IllegalStateException("coded before, and rejected now: " + document.inputPath());
    }
}
