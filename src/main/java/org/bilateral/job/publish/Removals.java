package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.job.Removal;
import org.bilateral.job.state.StagedJson;
import org.bilateral.write.TableReader;

/** Which articles left the tables from one run to the next, and why: read from the tables, so that a restart tells the same. */
public final class Removals {
    private static final String ID = "article_id";
    private static final String PATH = "input_path";

    private Removals() {}

    static List<Removal> between(Path before, Path after) throws IOException {
        Set<String> ids = new HashSet<>();
        Map<String, String> idByPath = new HashMap<>();
        for (Map<String, String> row : rows(after, "articles")) {
            ids.add(row.getOrDefault(ID, ""));
            idByPath.put(row.getOrDefault(PATH, ""), row.getOrDefault(ID, ""));
        }
        Map<String, Map<String, String>> rejected = new HashMap<>();
        rows(after, "rejections").forEach(row -> rejected.put(row.getOrDefault(PATH, ""), row));
        List<Removal> removals = new ArrayList<>();
        for (Map<String, String> row : rows(before, "articles")) {
            String id = row.getOrDefault(ID, "");
            if (!ids.contains(id)) {
                removals.add(removal(id, row.getOrDefault(PATH, ""), idByPath, rejected));
            }
        }
        return removals;
    }

    private static Removal removal(
            String id, String path, Map<String, String> idByPath, Map<String, Map<String, String>> rejected) {
        String other = idByPath.get(path);
        if (other != null) {
            return new Removal(id, path, "changed", other);
        }
        Map<String, String> rejection = rejected.get(path);
        return rejection == null
                ? new Removal(id, path, "gone", "")
                : new Removal(id, path, rejection.getOrDefault("reason", ""), rejection.getOrDefault("detail", ""));
    }

    private static List<Map<String, String>> rows(Path folder, String table) throws IOException {
        Path csv = folder.resolve(table + ".csv");
        if (!Files.exists(csv)) {
            return List.of();
        }
        try (TableReader reader = TableReader.open(csv)) {
            return reader.stream().toList();
        }
    }

    /** Leaves them as a line of JSON each in {@code removed/RUN.jsonl}; of a run without any there is no file. */
    public static void write(Path output, String run, List<Removal> removals) throws IOException {
        if (!removals.isEmpty()) {
            String lines = removals.stream().map(StagedJson::write).collect(Collectors.joining("\n", "", "\n"));
            DurableFile.replace(file(output, run), lines);
        }
    }

    /** Where those of a run are. */
    public static Path file(Path output, String run) {
        return output.resolve("removed").resolve(run + ".jsonl");
    }
}
