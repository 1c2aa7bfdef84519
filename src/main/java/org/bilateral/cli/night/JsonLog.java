package org.bilateral.cli.night;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bilateral.cli.Failure;
import org.bilateral.job.DocumentNote;
import org.bilateral.job.Removal;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.state.StagedJson;

/** One line of JSON for whatever happens: {@code at}, {@code level}, {@code event}, {@code run}, then its own fields. */
final class JsonLog implements Attendant {
    private final PrintWriter out;
    private final Clock clock;
    private volatile String run = "";

    JsonLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void begin(String begun) {
        run = begun;
        write("info", "begin", Map.of());
    }

    @Override
    public void step(String what) {
        write("info", "step", Map.of("message", what));
    }

    @Override
    public void expect(long files) {
        write("info", "expect", Map.of("files", files));
    }

    @Override
    public void advance() {
        // each document has a line of its own
    }

    @Override
    public void document(DocumentNote document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        boolean coded = document.rejection().isEmpty();
        fields.put("input_path", document.inputPath());
        fields.put(coded ? "article_id" : "document_id", document.id());
        if (coded) {
            fields.put("rule_ids", document.rules());
        } else {
            fields.put("reason", document.rejection());
        }
        write("info", coded ? "coded" : "rejected", fields);
    }

    @Override
    public void removed(Removal removal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article_id", removal.articleId());
        fields.put("input_path", removal.inputPath());
        fields.put("reason", removal.reason());
        fields.put("detail", removal.detail());
        write("info", "removed", fields);
    }

    @Override
    public void note(String message) {
        write("info", "note", Map.of("message", message));
    }

    @Override
    public void completed(RunOutcome outcome, boolean dryRun, long nanos) {
        outcome.warnings().forEach(warning -> write("warn", "gate", Map.of("message", warning)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dry_run", dryRun);
        fields.put("seconds", nanos / ClosingSummary.NANOS);
        fields.put("documents", outcome.summary().documents());
        fields.put("articles", outcome.summary().articles());
        fields.put("rejections", outcome.summary().rejections());
        fields.put("mentions", outcome.summary().mentions());
        fields.put("interactions", outcome.summary().interactionCount());
        fields.put("changes", outcome.changes());
        fields.put("exit_code", outcome.status().code());
        write("info", "complete", fields);
    }

    @Override
    public void failed(Failure failure, Throwable problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("message", failure.message());
        fields.put("exit_code", failure.status().code());
        write("error", "failed", fields);
    }

    private void write(String level, String event, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().toString());
        line.put("level", level);
        line.put("event", event);
        line.put("run", run);
        line.putAll(fields);
        String json = StagedJson.write(line);
        synchronized (out) {
            out.println(json);
            out.flush();
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
