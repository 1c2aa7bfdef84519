package org.bilateral.job.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunSummary;
import org.bilateral.job.state.StagedJson;
import org.jspecify.annotations.Nullable;

/** What a run leaves for programs that watch: {@code run-summary.json}, {@code last-run.json}, {@code metrics.prom}. */
public final class RunRecord {
    private static final double MILLIS = 1000.0;

    private static final String SUMMARY = "run-summary.json";
    private static final String LAST = "last-run.json";
    private static final String ENDED = "ended_at";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Path output;

    public RunRecord(Path output) {
        this.output = output;
    }

    /** Tells of a night whose tables are published, in {@code run-summary.json}. */
    public void published(RunSummary summary, List<String> warnings, Drift drift, Instant started, Instant ended)
            throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("run", summary.run());
        fields.put("resumed", summary.resumed());
        fields.put("started_at", started.toString());
        fields.put(ENDED, ended.toString());
        fields.put("seconds", (ended.toEpochMilli() - started.toEpochMilli()) / MILLIS);
        fields.put("files_coded", summary.filesCoded());
        fields.put("files_kept", summary.filesKept());
        fields.put("files_removed", summary.filesRemoved());
        fields.put("documents", summary.documents());
        fields.put("articles", summary.articles());
        fields.put("rejections", summary.rejections());
        fields.put("mentions", summary.mentions());
        fields.put("interactions", summary.interactions());
        fields.put("quad_classes", summary.quadClasses());
        fields.put("gate_warnings", warnings);
        fields.put("drift", drift);
        fields.put("tables", summary.tables().toString());
        replace(SUMMARY, StagedJson.write(fields) + "\n");
    }

    /**
     * Tells how a night ended, published or not, in {@code last-run.json} and {@code metrics.prom}.
     *
     * @param message what a person would read of it
     */
    public void ended(String run, ExitStatus status, String message, Instant at) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("run", run);
        fields.put("exit_code", status.code());
        fields.put("message", message);
        fields.put(ENDED, at.toString());
        replace(LAST, StagedJson.write(fields) + "\n");
        replace("metrics.prom", success() + last(status, at));
    }

    /** What {@code last-run.json} holds. */
    public static Optional<Map<String, Object>> findLast(Path output) throws IOException {
        return find(output.resolve(LAST));
    }

    /** What {@code run-summary.json} holds. */
    public static Optional<Map<String, Object>> findPublished(Path output) throws IOException {
        return find(output.resolve(SUMMARY));
    }

    private static Optional<Map<String, Object>> find(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(StagedJson.read(Files.readString(file), FIELDS)) : Optional.empty();
    }

    private String success() throws IOException {
        return findPublished(output).map(RunRecord::success).orElse("");
    }

    private static String success(Map<String, Object> fields) {
        return gauge(
                        "last_success_timestamp_seconds",
                        "End of the last complete run.",
                        Instant.parse(String.valueOf(fields.get(ENDED))).getEpochSecond())
                + gauge("run_seconds", "Duration of the last complete run.", sum(fields.get("seconds")))
                + gauge("articles", "Articles in the published tables.", sum(fields.get("articles")))
                + gauge("rejections", "Rejections in the published tables.", sum(fields.get("rejections")))
                + gauge("interactions", "Interactions published.", sum(fields.get("interactions")))
                + gauge("files_coded", "Files that the last complete run coded.", sum(fields.get("files_coded")))
                + gauge(
                        "gate_warnings",
                        "Maxima that the last complete run exceeded.",
                        sum(fields.get("gate_warnings")));
    }

    private static String last(ExitStatus status, Instant at) {
        boolean refused = status == ExitStatus.BELOW_EXPECTATIONS;
        return gauge("last_run_timestamp_seconds", "End of the last run, complete or not.", at.getEpochSecond())
                + gauge("last_run_exit_code", "Exit code of the last run.", status.code())
                + gauge(
                        "gate_refused",
                        "1 if the last run was below a minimum and published nothing.",
                        refused ? 1 : 0);
    }

    /** A number as it is, the sum of a map's numbers, the length of a list. */
    private static Number sum(@Nullable Object value) {
        if (value instanceof Map<?, ?> counts) {
            return counts.values().stream()
                    .mapToLong(count -> ((Number) count).longValue())
                    .sum();
        }
        if (value instanceof List<?> list) {
            return list.size();
        }
        return value instanceof Number number ? number : 0;
    }

    private static String gauge(String name, String help, Number value) {
        return "# HELP bilateral_" + name + " " + help + "\n# TYPE bilateral_" + name + " gauge\nbilateral_" + name
                + " " + value + "\n";
    }

    private void replace(String name, String content) throws IOException {
        DurableFile.replace(output.resolve(name), content);
    }
}
