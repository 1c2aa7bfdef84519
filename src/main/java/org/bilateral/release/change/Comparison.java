package org.bilateral.release.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.write.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * What is another in the interactions of two folders of tables.
 *
 * <p>Both are sorted by id and read side by side: only what differs is held in memory.
 */
public final class Comparison {
    private static final String ID = "interaction_id";

    private final Path before;
    private final Path after;
    private final boolean otherVocabulary;
    private final boolean otherCoding;

    private Comparison(Side before, Side after) {
        this.before = before.tables();
        this.after = after.tables();
        otherVocabulary = !before.ontologyVersion().equals(after.ontologyVersion());
        otherCoding = !before.codingVersion().equals(after.codingVersion());
    }

    /**
     * A folder of tables and what they were coded with.
     *
     * @param tables holds {@code interactions.csv} and the others
     * @param ontologyVersion of the vocabulary
     * @param codingVersion of rules and classes
     */
    public record Side(Path tables, String ontologyVersion, String codingVersion) {}

    /** The changes from one side to the other, sorted by interaction; fields in the order of the columns. */
    public static List<Change> between(Side before, Side after) throws IOException {
        return new Comparison(before, after).list();
    }

    private List<Change> list() throws IOException {
        Map<String, Draft> drafts = drafts();
        if (drafts.isEmpty()) {
            return List.of();
        }
        Grounds grounds = Grounds.read(before, after, drafts.keySet());
        Map<String, String> successors = successors();
        List<Change> changes = new ArrayList<>();
        drafts.forEach((id, draft) -> {
            Reason reason = grounds.reason(id, draft.fields(), otherVocabulary, otherCoding);
            String successor = draft.kind().equals(Change.REMOVED) ? successors.getOrDefault(id, "") : "";
            if (draft.edits().isEmpty()) {
                changes.add(new Change(id, draft.kind(), reason, "", "", "", successor));
            }
            draft.edits()
                    .forEach(edit -> changes.add(new Change(
                            id, draft.kind(), reason, edit.field(), edit.before(), edit.after(), successor)));
        });
        return changes;
    }

    private record Edit(String field, String before, String after) {}

    private record Draft(String kind, List<Edit> edits) {
        Set<String> fields() {
            Set<String> fields = new LinkedHashSet<>();
            edits.forEach(edit -> fields.add(edit.field()));
            return fields;
        }
    }

    private Map<String, Draft> drafts() throws IOException {
        Map<String, Draft> drafts = new TreeMap<>();
        try (TableReader old = TableReader.open(before.resolve("interactions.csv"));
                TableReader now = TableReader.open(after.resolve("interactions.csv"))) {
            List<String> columns = new ArrayList<>(now.columns());
            columns.retainAll(old.columns());
            Iterator<Map<String, String>> oldRows = old.iterator();
            Iterator<Map<String, String>> nowRows = now.iterator();
            Map<String, String> left = next(oldRows);
            Map<String, String> right = next(nowRows);
            while (left != null || right != null) {
                int order = order(left, right);
                if (order < 0 && left != null) {
                    drafts.put(id(left), new Draft(Change.REMOVED, List.of()));
                } else if (order > 0 && right != null) {
                    drafts.put(id(right), new Draft(Change.ADDED, List.of()));
                } else if (left != null && right != null) {
                    List<Edit> edits = edits(columns, left, right);
                    if (!edits.isEmpty()) {
                        drafts.put(id(right), new Draft(Change.MODIFIED, edits));
                    }
                }
                left = order <= 0 ? next(oldRows) : left;
                right = order >= 0 ? next(nowRows) : right;
            }
        }
        return drafts;
    }

    private static @Nullable Map<String, String> next(Iterator<Map<String, String>> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private static String id(Map<String, String> row) {
        return row.getOrDefault(ID, "");
    }

    private static int order(@Nullable Map<String, String> left, @Nullable Map<String, String> right) {
        if (left == null || right == null) {
            return left == null ? 1 : -1;
        }
        return id(left).compareTo(id(right));
    }

    private static List<Edit> edits(List<String> columns, Map<String, String> left, Map<String, String> right) {
        List<Edit> edits = new ArrayList<>();
        for (String column : columns) {
            String old = left.getOrDefault(column, "");
            String now = right.getOrDefault(column, "");
            if (!old.equals(now)) {
                edits.add(new Edit(column, old, now));
            }
        }
        return edits;
    }

    private Map<String, String> successors() throws IOException {
        Map<String, String> successors = new TreeMap<>();
        Path csv = after.resolve("superseded_ids.csv");
        if (Files.exists(csv)) {
            try (TableReader rows = TableReader.open(csv)) {
                rows.forEach(row -> successors.put(row.getOrDefault("old_id", ""), row.getOrDefault("new_id", "")));
            }
        }
        return successors;
    }
}
