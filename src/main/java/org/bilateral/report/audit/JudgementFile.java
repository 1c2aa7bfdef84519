package org.bilateral.report.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.document.ResourceException;
import org.bilateral.write.TableReader;

/** Reads the CSV file that the page of an audit exports. */
public final class JudgementFile {
    /** Columns of what a field holds in truth begin so. */
    static final String FIX = "fix_";

    /** The fields that the page lets people correct. */
    static final List<String> FIELDS = List.of(
            "source_code",
            "target_code",
            "event_type",
            "mode",
            "date_start",
            "date_end",
            "date_precision",
            "place_name",
            "status");

    private static final List<String> FIRST = List.of(
            "interaction_id", "event_type", "mode", "confidence", "stratum", "stratum_rows", "who", "when", "verdict");

    private final Path file;

    private JudgementFile(Path file) {
        this.file = file;
    }

    /** The header of the file. */
    static List<String> header() {
        List<String> header = new ArrayList<>(FIRST);
        FIELDS.forEach(field -> header.add(FIX + field));
        header.add("note");
        return header;
    }

    /**
     * All judgements of a file.
     *
     * @throws ResourceException at the first row that is none
     */
    public static List<Judgement> read(Path file) throws IOException {
        JudgementFile format = new JudgementFile(file);
        List<Judgement> judgements = new ArrayList<>();
        try (TableReader rows = TableReader.open(file)) {
            if (!rows.columns().equals(header())) {
                throw new ResourceException(file.toString(), 1, "the header is not " + String.join(",", header()));
            }
            for (Map<String, String> row : rows) {
                judgements.add(format.judgement(judgements.size() + 2, row));
            }
        }
        return judgements;
    }

    private Judgement judgement(int line, Map<String, String> row) {
        Map<String, String> fixes = new TreeMap<>();
        for (String field : FIELDS) {
            String value = cell(row, FIX + field);
            if (!value.isEmpty()) {
                fixes.put(field, value);
            }
        }
        if (cell(row, "who").isEmpty() || !cell(row, "interaction_id").matches("i[0-9a-f]{16}")) {
            throw problem(line, "who or the id of the interaction is missing");
        }
        try {
            Judgement.Row judged = new Judgement.Row(
                    cell(row, "interaction_id"),
                    cell(row, "event_type"),
                    cell(row, "mode"),
                    Double.parseDouble(cell(row, "confidence")),
                    cell(row, "stratum"),
                    Integer.parseInt(cell(row, "stratum_rows")));
            LocalDate when = LocalDate.parse(cell(row, "when"));
            return new Judgement(judged, cell(row, "who"), when, verdicts(line, row), fixes, cell(row, "note"));
        } catch (NumberFormatException | DateTimeException e) {
            throw problem(line, String.valueOf(e.getMessage()));
        }
    }

    private Set<Verdict> verdicts(int line, Map<String, String> row) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String code : cell(row, "verdict").split(";", -1)) {
            verdicts.add(Arrays.stream(Verdict.values())
                    .filter(verdict -> verdict.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> problem(line, "no verdict: " + code)));
        }
        boolean alone = verdicts.contains(Verdict.RIGHT) || verdicts.contains(Verdict.NOT_AN_INTERACTION);
        if (alone && verdicts.size() > 1) {
            throw problem(line, "verdicts that exclude each other: " + cell(row, "verdict"));
        }
        return verdicts;
    }

    private ResourceException problem(int line, String problem) {
        return new ResourceException(file.toString(), line, problem);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
