package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bilateral.job.RunSummary;
import org.bilateral.job.state.StagedJson;

/** What a complete run leaves for programs that watch: {@code run-summary.json} and {@code metrics.prom}. */
public final class RunRecord {
    private static final double MILLIS = 1000.0;

    private final Path output;

    public RunRecord(Path output) {
        this.output = output;
    }

    public void write(RunSummary summary, Instant started, Instant ended) throws IOException {
        double seconds = (ended.toEpochMilli() - started.toEpochMilli()) / MILLIS;
        replace("run-summary.json", json(summary, started, ended, seconds));
        replace("metrics.prom", metrics(summary, ended, seconds));
    }

    private static String json(RunSummary summary, Instant started, Instant ended, double seconds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("run", summary.run());
        fields.put("resumed", summary.resumed());
        fields.put("started_at", started.toString());
        fields.put("ended_at", ended.toString());
        fields.put("seconds", seconds);
        fields.put("files_coded", summary.filesCoded());
        fields.put("files_kept", summary.filesKept());
        fields.put("files_removed", summary.filesRemoved());
        fields.put("documents", summary.documents());
        fields.put("articles", summary.articles());
        fields.put("rejections", summary.rejections());
        fields.put("mentions", summary.mentions());
        fields.put("interactions", summary.interactions());
        fields.put("quad_classes", summary.quadClasses());
        fields.put("tables", summary.tables().toString());
        return StagedJson.write(fields) + "\n";
    }

    private static String metrics(RunSummary summary, Instant ended, double seconds) {
        return gauge(
                        "bilateral_last_success_timestamp_seconds",
                        "End of the last complete run.",
                        ended.getEpochSecond())
                + gauge("bilateral_run_seconds", "Duration of the last complete run.", seconds)
                + gauge("bilateral_articles", "Articles in the published tables.", summary.articles())
                + gauge("bilateral_rejections", "Rejections in the published tables.", summary.rejectionCount())
                + gauge("bilateral_interactions", "Interactions published.", summary.interactionCount())
                + gauge("bilateral_files_coded", "Files that the last run coded.", summary.filesCoded());
    }

    private static String gauge(String name, String help, Number value) {
        return "# HELP " + name + " " + help + "\n# TYPE " + name + " gauge\n" + name + " " + value + "\n";
    }

    /** A reader sees the old file or the new one, never a part. */
    private void replace(String name, String content) throws IOException {
        Path partial = output.resolve("." + name + ".partial");
        Files.write(partial, content.getBytes(StandardCharsets.UTF_8));
        Files.move(partial, output.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
