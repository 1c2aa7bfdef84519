package org.bilateral.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as it is submitted, on a real cluster, beside the nightly job on the same archives. */
@Tag("slow")
class ArchiveClusterCheck {
    private static final int ARTICLES = Integer.getInteger("archive.articles", 620);
    /** A sixth of the generated documents is no article: the others are enough without the stories. */
    private static final int COMPARED = ARTICLES < 620 ? ARTICLES * 3 / 4 : 500;

    private static final int STORIES = Integer.getInteger("archive.stories", 60);
    private static final int ARCHIVES = 10;
    private static final int BATCH = 4;
    private static final long SEED = 20_261_128;
    private static final Path SHARED = Path.of("../shared/data/text/unlabelled-stories.jsonl");

    @TempDir
    private Path folder;

    /** The nightly job as an operator starts it. */
    private Path night(Path input) throws IOException, InterruptedException {
        Path output = folder.resolve("night");
        Path log = folder.resolve("night.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.bilateral.Main",
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return output;
    }

    private static List<String> arguments(String files, Path output, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--warcs", files, "--output", output.toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private static void complete(Process driver, Path log) throws IOException, InterruptedException {
        assertThat(driver.waitFor()).as(tail(log)).isZero();
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private static JsonNode summary(Path output) throws IOException {
        return new JsonMapper().readTree(output.resolve("run-summary.json").toFile());
    }

    /** Beside the archives, where they are there, real stories, as records of a crawler. */
    private static void addStories(Path input) throws IOException {
        if (!Files.exists(SHARED)) {
            System.out.println("archive: no " + SHARED + ", the equality is tested on the generated articles alone");
            return;
        }
        List<String> lines = Files.readAllLines(SHARED, StandardCharsets.UTF_8);
        for (int part = 0; part < 2; part++) {
            Files.write(
                    input.resolve("stories-" + part + ".jsonl"),
                    lines.subList(part * STORIES / 2, (part + 1) * STORIES / 2),
                    StandardCharsets.UTF_8);
        }
    }

    /** Corrects a mention so that it goes to another family, rejects an interaction, and one that is not there. */
    private static Path correct(Path input, Path night) throws IOException, SQLException {
        List<String> mentions =
                SameRows.nightly(night, "mentions", "mention_id", "status = 'occurred' AND event_type <> 'AID'");
        List<String> acts = SameRows.nightly(night, "interactions", "interaction_id", "status = 'occurred'");
        Path file = input.resolve("corrections.csv");
        Files.writeString(file, """
                id,field,value,who,when,why
                %s,event_type,AID,a reader,2026-11-01,read it again
                %s,channel,phone,a reader,2026-11-02,they spoke by phone
                %s,reject,,a reader,2026-11-03,it was another one
                i0000000000000000,reject,,a reader,2026-11-03,never was
                """.formatted(mentions.get(0), acts.get(acts.size() / 2), acts.get(acts.size() - 1)));
        return file;
    }

    @Test
    void givesTheRowsOfTheNightlyJobThoughAWorkerDies() throws IOException, InterruptedException, SQLException {
        Path input = folder.resolve("input");
        Sample.write(input, SEED, ARTICLES, ARCHIVES);
        addStories(input);
        Path night = night(input);
        Path output = folder.resolve("archive");
        Path log = folder.resolve("driver.txt");
        try (Cluster cluster = Cluster.start(folder.resolve("cluster"), 2)) {
            Process driver = cluster.submit(log, List.of(), arguments(input + "/*", output));
            Cluster.await(driver, log, Pattern.compile("coding the files: 3 tasks done"));
            cluster.killWorker(1);
            complete(driver, log);
        }
        SameRows.checkThatMuchIsCompared(night);
        assertThat(SameRows.nightly(night, "articles", "article_id", "TRUE"))
                .as("coded articles to compare")
                .hasSizeGreaterThanOrEqualTo(COMPARED);
        SameRows.check(night, output);
        SameRows.checkMonths(output);
        JsonNode cost = summary(output).path("cost");
        assertThat(cost.path("lostExecutors").asInt()).isEqualTo(1);
        assertThat(cost.path("failedTasks").asInt()).as("tasks done again").isPositive();
        assertThat(summary(output).path("modelLoads").asInt())
                .as("once an executor, whatever the number of files")
                .isBetween(1, cost.path("executors").asInt());
        System.out.println("archive: " + summary(output));
    }

    /** Files of the batches that Spark has marked as complete; another one may have come to that before the kill. */
    private static int kept(Path output) {
        int files = 0;
        for (int from = 0; from < ARCHIVES; from += BATCH) {
            if (Files.exists(output.resolve("_work/coded/" + from + "-" + BATCH + "/_SUCCESS"))) {
                files += Math.min(BATCH, ARCHIVES - from);
            }
        }
        return files;
    }

    @Test
    void takesUpWhatAKilledDriverLeft() throws IOException, InterruptedException, SQLException {
        Path input = folder.resolve("input");
        Sample.write(input, SEED + 1, ARTICLES / 5, ARCHIVES);
        Path corrections = correct(input, night(input));
        Path night = night(input);
        assertThat(SameRows.nightly(night, "corrections", "applied_to", "applied_to IS NOT NULL"))
                .as("corrections that apply")
                .hasSize(3);
        Path output = folder.resolve("archive");
        Path log = folder.resolve("driver.txt");
        List<String> local = List.of("--master", "local-cluster[2,1,1200]", "--executor-memory", "1200m");
        List<String> arguments =
                arguments(input + "/*.warc.gz", output, "--batch", "" + BATCH, "--corrections", corrections.toString());
        Process first = Cluster.submitTo(local, arguments, log);
        // the second batch begins when the first one is kept, and has most of its files before it
        Cluster.await(first, log, Pattern.compile("coding the files: " + (BATCH + 1) + " tasks done"));
        List<ProcessHandle> executors = first.descendants().toList();
        first.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        executors.forEach(ProcessHandle::destroyForcibly);
        assertThat(output.resolve("run-summary.json")).doesNotExist();
        int kept = kept(output);
        assertThat(kept).as("files that the killed driver left coded").isBetween(BATCH, ARCHIVES - 1);
        complete(Cluster.submitTo(local, arguments, log), log);
        SameRows.check(night, output);
        assertThat(summary(output)
                        .path("cost")
                        .path("steps")
                        .get(0)
                        .path("tasks")
                        .asInt())
                .as("files that were still to be coded")
                .isEqualTo(ARCHIVES - kept);
        assertThat(output.resolve("_work")).doesNotExist();
        assertThat(Cluster.submitTo(local, arguments, log).waitFor()).isEqualTo(2);
        assertThat(log).content().contains("the output holds a complete dataset");
    }
}
