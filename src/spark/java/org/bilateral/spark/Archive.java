package org.bilateral.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.bilateral.consolidate.Correction;
import org.bilateral.document.Identifiers;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.job.coding.ProgramFingerprint;
import org.bilateral.job.state.StagedJson;
import org.bilateral.spark.join.JoinEvents;
import org.bilateral.spark.join.JoinFamilies;
import org.bilateral.spark.join.KeepNewest;
import org.bilateral.spark.join.Line;
import org.bilateral.spark.join.RecallPersons;
import org.bilateral.spark.join.Settled;
import org.bilateral.spark.task.ArchiveFile;
import org.bilateral.spark.task.ArchiveFiles;
import org.bilateral.spark.task.CodeFiles;
import org.bilateral.spark.task.CodedDocument;
import org.bilateral.spark.task.Models;
import org.bilateral.spark.task.RecodeFiles;
import org.bilateral.write.CorrectionsFile;

/** One run over an archive, from the list of its files to the summary that says it is complete. */
final class Archive {
    private static final String SUMMARY = "run-summary.json";

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Configuration hadoop;
    private final ArchiveRequest request;
    private final Path output;
    private final Watch watch;
    private final LongAccumulator loads;

    Archive(SparkSession session, ArchiveRequest request) {
        this.session = session;
        this.spark = new JavaSparkContext(session.sparkContext());
        this.hadoop = spark.hadoopConfiguration();
        this.request = request;
        this.output = new Path(request.output());
        this.watch = Watch.over(spark);
        this.loads = spark.sc().longAccumulator("loads of the models");
    }

    /**
     * What the run did.
     *
     * @param files of the archive
     * @param rows by table; articles and rejections together are all that was read
     * @param modelLoads how often the models were loaded: once an executor that coded
     * @param cost of the steps; those that an earlier run had done cost nothing
     */
    record Summary(int files, Map<String, Long> rows, long modelLoads, Watch.Cost cost) {}

    /** @throws RunException if there is nothing to code, or the output is complete */
    void code() {
        try {
            FileSystem store = output.getFileSystem(hadoop);
            Path summary = new Path(output, SUMMARY);
            if (store.exists(summary)) {
                throw new RunException(
                        ExitStatus.USAGE, "the output holds a complete dataset, give another folder: " + output);
            }
            List<ArchiveFile> files = ArchiveFiles.list(request.warcs(), hadoop);
            List<Correction> corrections = corrections();
            WorkFolder work = WorkFolder.open(session, new Path(output, "_work"), madeFrom(files, corrections));
            Map<String, Long> rows = code(files, corrections, work);
            try (OutputStream out = store.create(summary, false)) {
                String json = StagedJson.write(new Summary(files.size(), rows, loads.value(), watch.cost()));
                out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
            }
            work.delete();
            Watch.say("complete: " + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Correction> corrections() throws IOException {
        if (request.corrections().isEmpty()) {
            return List.of();
        }
        java.nio.file.Path file = java.nio.file.Path.of(request.corrections());
        if (!java.nio.file.Files.isRegularFile(file)) {
            throw new RunException(ExitStatus.USAGE, "no such file: " + file);
        }
        return CorrectionsFile.read(file, Models.ontology());
    }

    private static String madeFrom(List<ArchiveFile> files, List<Correction> corrections) {
        String all = ProgramFingerprint.compute() + StagedJson.write(files) + StagedJson.write(corrections);
        return Identifiers.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Long> code(List<ArchiveFile> files, List<Correction> corrections, WorkFolder work) {
        Watch.say(files.size() + " files to code");
        Dataset<Row> coded = codeFiles(files, work);
        Dataset<Row> recalled = recall(coded, work);
        Dataset<Row> recoded = recode(recalled, files, work);
        Dataset<Row> settled = settle(coded, recoded, work);
        Dataset<Row> joined = join(settled, corrections, work);
        Dataset<Row> events = joinEvents(joined, work);
        ArchiveTables tables = new ArchiveTables(session, output, settled, joined, events);
        watch.step("writing the tables", () -> tables.write(corrections));
        return tables.counts();
    }

    /** In batches: what a batch has coded is safe, should the driver die. */
    private Dataset<Row> codeFiles(List<ArchiveFile> files, WorkFolder work) {
        CodeFiles code = new CodeFiles(SerializableConfiguration.broadcast(spark.sc()), loads);
        List<Dataset<Row>> batches = new ArrayList<>();
        watch.step("coding the files", () -> {
            for (int from = 0; from < files.size(); from += request.batch()) {
                List<String> batch = files.subList(from, Math.min(files.size(), from + request.batch())).stream()
                        .sorted(Comparator.comparingLong(ArchiveFile::size).reversed())
                        .map(ArchiveFile::json)
                        .toList();
                batches.add(work.keep(
                        "coded/" + from + "-" + request.batch(),
                        CodedDocument.SCHEMA,
                        () -> session.createDataFrame(
                                spark.parallelize(batch, batch.size()).flatMap(code), CodedDocument.SCHEMA)));
            }
        });
        return batches.stream().reduce(Dataset::union).orElseThrow();
    }

    private Dataset<Row> recall(Dataset<Row> coded, WorkFolder work) {
        JavaRDD<Row> articles = coded.where(functions.col(CodedDocument.ARTICLE).isNotNull())
                .select(
                        CodedDocument.FILE,
                        CodedDocument.PATH,
                        CodedDocument.ARTICLE,
                        CodedDocument.PERSONS,
                        CodedDocument.STRANGERS)
                .javaRDD();
        return step(
                "finding whom articles of earlier days introduce",
                () -> work.keep(
                        "recalled",
                        RecallPersons.SCHEMA,
                        () -> session.createDataFrame(RecallPersons.recalled(articles, spark), RecallPersons.SCHEMA)));
    }

    private Dataset<Row> recode(Dataset<Row> recalled, List<ArchiveFile> files, WorkFolder work) {
        Map<String, String> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.inputPath(), file.json()));
        Broadcast<Map<String, String>> known = spark.broadcast(byPath);
        RecodeFiles recode = new RecodeFiles(known, SerializableConfiguration.broadcast(spark.sc()), loads);
        return step(
                "coding those articles once more",
                () -> work.keep(
                        "recoded",
                        CodedDocument.SCHEMA,
                        () -> session.createDataFrame(
                                RecallPersons.byFile(recalled, files.size()).flatMap(recode), CodedDocument.SCHEMA)));
    }

    private Dataset<Row> settle(Dataset<Row> coded, Dataset<Row> recoded, WorkFolder work) {
        return step(
                "looking for articles that stand twice",
                () -> work.keepLines("settled", () -> {
                    JavaRDD<String> articles = coded.where(
                                    functions.col(CodedDocument.ARTICLE).isNotNull())
                            .select(CodedDocument.ARTICLE)
                            .javaRDD()
                            .map(row -> row.getString(0));
                    Dataset<Row> duplicates =
                            session.createDataFrame(KeepNewest.duplicates(articles), KeepNewest.SCHEMA);
                    return session.createDataFrame(Settled.lines(coded, recoded, duplicates), Line.SCHEMA);
                }));
    }

    private Dataset<Row> join(Dataset<Row> settled, List<Correction> corrections, WorkFolder work) {
        List<String> json = corrections.stream().map(StagedJson::write).toList();
        Dataset<Row> mentions = Line.of(settled, Line.Kind.MENTION);
        Column key = functions.col(Line.KEY);
        return step(
                "joining what the articles say",
                () -> work.keepLines(
                        "joined",
                        () -> session.createDataFrame(
                                JoinFamilies.join(
                                        Line.pairs(
                                                settled.join(
                                                        mentions.select(key).distinct(),
                                                        new String[] {Line.KEY},
                                                        "left_semi"),
                                                Line.Kind.ARTICLE),
                                        Line.pairs(settled, Line.Kind.MENTION),
                                        new ArrayList<>(json)),
                                Line.SCHEMA)));
    }

    private Dataset<Row> joinEvents(Dataset<Row> joined, WorkFolder work) {
        return step(
                "joining acts of several pairs",
                () -> work.keepLines(
                        "events",
                        () -> session.createDataFrame(
                                JoinEvents.join(
                                        Line.pairs(joined, Line.Kind.INTERACTION), Line.pairs(joined, Line.Kind.TOLD)),
                                Line.SCHEMA)));
    }

    private interface Work {
        Dataset<Row> done();
    }

    private Dataset<Row> step(String name, Work work) {
        List<Dataset<Row>> result = new ArrayList<>();
        watch.step(name, () -> result.add(work.done()));
        return result.get(0);
    }
}
