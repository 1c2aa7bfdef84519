package org.bilateral.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.bilateral.write.Provenance;

/** Why the tables that were last published should not be released: the quality gate, and files that came since. */
public final class Doubts {
    private static final int MOST_NAMES = 3;

    private Doubts() {}

    /**
     * Looks at the last run and at the input.
     *
     * @param output the folder with the tables
     * @param input the folder with the articles
     * @return sentences for people; empty if there is nothing
     */
    public static List<String> of(Path output, Path input) throws IOException {
        List<String> doubts = new ArrayList<>(lastRun(output));
        Object warnings = RunRecord.findPublished(output)
                .<Object>map(summary -> summary.get("gate_warnings"))
                .orElse(List.of());
        if (warnings instanceof List<?> list) {
            list.forEach(warning -> doubts.add("Quality gate: " + warning + "."));
        }
        Provenance provenance = Provenance.find(output.resolve("latest")).orElse(null);
        if (provenance != null) {
            doubts.addAll(input(provenance.inputs(), input));
        }
        return doubts;
    }

    private static List<String> lastRun(Path output) throws IOException {
        Map<String, Object> last = RunRecord.findLast(output).orElse(Map.of());
        if (last.isEmpty()) {
            return List.of("It is not known how the last run ended: there is no last-run.json.");
        }
        Object code = last.get("exit_code");
        return Integer.valueOf(0).equals(code)
                ? List.of()
                : List.of("The last run ended with code " + code + ": " + last.get("message"));
    }

    private static List<String> input(SortedMap<String, String> coded, Path input) {
        if (!Files.isDirectory(input)) {
            return List.of(
                    "Whether the tables are as new as the input is not known: there is no folder " + input + ".");
        }
        SortedMap<String, String> now = InputFiles.now(input);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        now.forEach((path, hash) -> {
            String before = coded.get(path);
            if (before == null) {
                added.add(path);
            } else if (!before.equals(hash)) {
                changed.add(path);
            }
        });
        List<String> gone =
                coded.keySet().stream().filter(path -> !now.containsKey(path)).toList();
        List<String> doubts = new ArrayList<>();
        tell(doubts, added, "new");
        tell(doubts, changed, "changed");
        tell(doubts, gone, "gone");
        return doubts;
    }

    private static void tell(List<String> doubts, List<String> paths, String what) {
        if (!paths.isEmpty()) {
            String names = String.join(", ", paths.subList(0, Math.min(MOST_NAMES, paths.size())));
            doubts.add("The tables are older than the input: files " + what + " since then: " + paths.size() + " ("
                    + names + (paths.size() > MOST_NAMES ? ", …" : "") + ").");
        }
    }
}
