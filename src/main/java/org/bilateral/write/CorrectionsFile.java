package org.bilateral.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilateral.consolidate.Correction;
import org.bilateral.document.ResourceException;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Ontology;

/**
 * Reads {@code corrections.csv}: what people found wrong.
 *
 * <p>Header {@code id,field,value,who,when,why}; the id of an interaction or a mention; a column or {@code reject}.
 */
public final class CorrectionsFile {
    private static final List<String> HEADER = List.of("id", "field", "value", "who", "when", "why");
    private static final Set<String> PRECISIONS = Set.of("day", "week", "month", "year");
    private static final Set<String> CHANNELS = Set.of("", "in_person", "phone", "video", "letter", "statement");

    /** Says what is wrong with a value, or nothing. */
    private interface Check {
        String problem(String value, boolean interaction);
    }

    private final Map<String, Check> fields = new TreeMap<>();
    private final Ontology ontology;

    private CorrectionsFile(Ontology ontology) {
        this.ontology = ontology;
        fields.put(Correction.REJECT, (value, i) -> value.isEmpty() ? "" : "reject takes no value");
        fields.put("source_code", this::actorProblem);
        fields.put("target_code", this::actorProblem);
        fields.put("directed", (value, i) -> oneOf(value, Set.of("true", "false")));
        fields.put("event_type", (value, i) -> oneOf(value, types()));
        fields.put("mode", (value, i) -> value.isEmpty() ? "" : oneOf(value, modes()));
        fields.put("status", (value, interaction) -> oneOf(value, statuses(interaction)));
        fields.put("date_start", (value, i) -> dateProblem(value));
        fields.put("date_end", (value, i) -> dateProblem(value));
        fields.put("date_precision", (value, i) -> oneOf(value, PRECISIONS));
        fields.put("place_name", (value, i) -> "");
        fields.put("place_country", (value, i) -> value.isEmpty() ? "" : actorProblem(value, i));
        fields.put("channel", (value, i) -> oneOf(value, CHANNELS));
    }

    /**
     * All corrections of a file.
     *
     * @return empty if there is no such file
     * @throws ResourceException at the first row that is no correction
     */
    public static List<Correction> read(Path file, Ontology ontology) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        CorrectionsFile format = new CorrectionsFile(ontology);
        List<Correction> corrections = new ArrayList<>();
        try (TableReader rows = TableReader.open(file)) {
            if (!rows.columns().equals(HEADER)) {
                throw new ResourceException(file.toString(), 1, "the header is not " + String.join(",", HEADER));
            }
            for (Map<String, String> row : rows) {
                corrections.add(format.correction(file, corrections.size() + 2, row));
            }
        }
        return corrections;
    }

    /**
     * The corrections that match nothing in published tables, neither a row nor an id that a row had before.
     *
     * @param tables a folder that holds the published {@code interactions}, {@code mentions}, {@code superseded_ids}
     */
    public static List<Correction> unmatched(List<Correction> corrections, Path tables) throws IOException {
        Set<String> known = new HashSet<>();
        addColumn(known, tables.resolve("interactions.csv"), "interaction_id");
        addColumn(known, tables.resolve("mentions.csv"), "mention_id");
        addColumn(known, tables.resolve("superseded_ids.csv"), "old_id");
        Path trail = tables.resolve("corrections.csv");
        if (Files.exists(trail)) {
            addApplied(known, trail);
        }
        return corrections.stream()
                .filter(correction -> !known.contains(correction.id()))
                .toList();
    }

    private static void addColumn(Set<String> known, Path csv, String column) throws IOException {
        try (TableReader rows = TableReader.open(csv)) {
            rows.forEach(row -> known.add(row.getOrDefault(column, "")));
        }
    }

    /** What was rejected is in no other table any more. */
    private static void addApplied(Set<String> known, Path trail) throws IOException {
        try (TableReader rows = TableReader.open(trail)) {
            for (Map<String, String> row : rows) {
                if (!row.getOrDefault("applied_to", "").isEmpty()) {
                    known.add(row.getOrDefault("corrected_id", ""));
                }
            }
        }
    }

    private Correction correction(Path file, int line, Map<String, String> row) {
        String problem = problem(row);
        if (!problem.isEmpty()) {
            throw new ResourceException(file.toString(), line, problem);
        }
        return new Correction(
                cell(row, "id"),
                cell(row, "field"),
                cell(row, "value"),
                cell(row, "who"),
                LocalDate.parse(cell(row, "when")),
                cell(row, "why"));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private String problem(Map<String, String> row) {
        if (row.size() != HEADER.size()) {
            return "a row of " + row.size() + " cells";
        }
        String id = cell(row, "id");
        if (!id.matches("[im][0-9a-f]{16}")) {
            return "no id of an interaction or a mention: " + id;
        }
        Check check = fields.get(cell(row, "field"));
        if (check == null) {
            return "no field that can be corrected: " + cell(row, "field") + "; these can: " + fields.keySet();
        }
        if (cell(row, "who").isEmpty() || cell(row, "why").isEmpty()) {
            return "who or why is missing";
        }
        String when = dateProblem(cell(row, "when"));
        return when.isEmpty() ? check.problem(cell(row, "value"), id.startsWith("i")) : when;
    }

    private String actorProblem(String code, boolean interaction) {
        return ontology.findActor(code).isPresent() ? "" : "no actor " + code;
    }

    private static String dateProblem(String value) {
        try {
            LocalDate.parse(value);
            return "";
        } catch (DateTimeException e) {
            return "no day of the form YYYY-MM-DD: " + value;
        }
    }

    private static String oneOf(String value, Set<String> allowed) {
        return allowed.contains(value)
                ? ""
                : "not one of " + allowed.stream().sorted().toList() + ": " + value;
    }

    private static Set<String> types() {
        return Arrays.stream(EventType.values()).map(EventType::name).collect(Collectors.toSet());
    }

    private Set<String> modes() {
        return ontology.listEventCategories().stream()
                .map(category -> category.mode())
                .filter(mode -> !mode.isEmpty())
                .collect(Collectors.toSet());
    }

    /** An interaction that did not happen is rejected. */
    private static Set<String> statuses(boolean interaction) {
        return Arrays.stream(Status.values())
                .filter(status -> !interaction || status == Status.OCCURRED || status == Status.PLANNED)
                .map(Status::code)
                .collect(Collectors.toSet());
    }
}
