package org.bilateral.report.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilateral.write.CsvFile;
import org.bilateral.write.TableReader;

/** Turns what people agree on into rows of {@code corrections.csv}. */
public final class Fixes {
    private static final List<String> HEADER = List.of("id", "field", "value", "who", "when", "why");
    private static final String REJECT = "reject";

    private Fixes() {}

    /** The corrections that all who judged a row would make, in the columns of {@code corrections.csv}. */
    public static List<List<String>> agreed(List<Judgement> judgements) {
        List<List<String>> rows = new ArrayList<>();
        for (Judged judged : Judged.group(judgements)) {
            if (judged.fixAgreed() && !judged.first().right()) {
                fields(judged.first()).forEach((field, value) -> rows.add(row(judged, field, value)));
            }
        }
        return rows;
    }

    private static Map<String, String> fields(Judgement judgement) {
        Map<String, String> fields = new TreeMap<>(judgement.fixes());
        if (judgement.verdicts().contains(Verdict.NOT_AN_INTERACTION)) {
            return Map.of(REJECT, "");
        }
        // the mode belonged to the type that was wrong
        if (fields.containsKey("event_type")
                && !fields.containsKey("mode")
                && !judgement.row().mode().isEmpty()) {
            fields.put("mode", "");
        }
        return Collections.unmodifiableMap(fields);
    }

    private static List<String> row(Judged judged, String field, String value) {
        String who = judged.judgements().stream().map(Judgement::who).collect(Collectors.joining(" and "));
        String when = judged.judgements().stream()
                .map(one -> one.when().toString())
                .max(String::compareTo)
                .orElse("");
        String verdicts = judged.first().verdicts().stream().map(Verdict::label).collect(Collectors.joining(", "));
        String note = judged.judgements().stream()
                .map(Judgement::note)
                .filter(text -> !text.isEmpty())
                .distinct()
                .map(text -> "; " + text)
                .collect(Collectors.joining());
        return List.of(judged.row().id(), field, value, who, when, "audit: " + verdicts + note);
    }

    /**
     * Adds corrections to a file, which keeps those it has.
     *
     * @param file made if it is not there
     * @return how many were new
     */
    public static int addTo(Path file, List<List<String>> corrections) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        if (Files.exists(file)) {
            try (TableReader reader = TableReader.open(file)) {
                for (Map<String, String> cells : reader) {
                    List<String> row = HEADER.stream()
                            .map(column -> cells.getOrDefault(column, ""))
                            .toList();
                    rows.add(row);
                    known.add(row.subList(0, 3));
                }
            }
        }
        int before = rows.size();
        corrections.stream().filter(row -> known.add(row.subList(0, 3))).forEach(rows::add);
        CsvFile.write(file, HEADER, rows);
        return rows.size() - before;
    }
}
