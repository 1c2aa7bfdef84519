package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
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
        Map<String, String> left = new TreeMap<>(); // path by id, all of them at first
        forEachRow(before, "articles", row -> left.put(row.getOrDefault(ID, ""), row.getOrDefault(PATH, "")));
        if (left.isEmpty()) {
            return List.of();
        }
        forEachRow(after, "articles", row -> left.remove(row.getOrDefault(ID, "")));
        Set<String> paths = Set.copyOf(new HashSet<>(left.values()));
        Map<String, String> idByPath = new HashMap<>();
        forEachRow(after, "articles", row -> {
            if (paths.contains(row.getOrDefault(PATH, ""))) {
                idByPath.put(row.getOrDefault(PATH, ""), row.getOrDefault(ID, ""));
            }
        });
        Map<String, Map<String, String>> rejected = new HashMap<>();
        forEachRow(after, "rejections", row -> {
            if (paths.contains(row.getOrDefault(PATH, ""))) {
                rejected.put(row.getOrDefault(PATH, ""), row);
            }
        });
        return left.entrySet().stream()
                .map(one -> removal(one.getKey(), one.getValue(), idByPath, rejected))
                .toList();
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

    /** One row at a time is in memory; a table that is not there has none. */
    private static void forEachRow(Path folder, String table, Consumer<Map<String, String>> sink) throws IOException {
        Path csv = folder.resolve(table + ".csv");
        if (Files.exists(csv)) {
            try (TableReader reader = TableReader.open(csv)) {
                reader.stream().forEach(sink);
            }
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
