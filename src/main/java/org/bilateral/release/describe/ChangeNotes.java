package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.release.change.Change;
import org.bilateral.release.change.Reason;
import org.bilateral.release.change.TableDifference;
import org.bilateral.release.facts.ReleaseFacts;

/** {@code CHANGES.md}: what is another than in the release before, counted. */
final class ChangeNotes {
    private ChangeNotes() {}

    static String markdown(ReleaseFacts facts, List<Change> changes, List<TableDifference> tables) {
        Page page = new Page("Changes in " + facts.fullName());
        if (!facts.note().isEmpty()) {
            page.paragraph(facts.note().strip());
        }
        if (!facts.force().isEmpty()) {
            page.heading(2, "Released in spite of")
                    .paragraph(String.join(" ", facts.doubts()) + " The reason given: " + facts.force());
        }
        if (facts.previous().isEmpty()) {
            page.paragraph("This is the first release: there is nothing to compare it with.");
        } else {
            page.paragraph("Compared with version " + facts.previous() + ". Every change of an interaction is a row of"
                    + " `changes.csv`.");
            interactions(page, changes);
            fields(page, changes);
            tables(page, tables);
        }
        if (!facts.precision().isEmpty()) {
            page.heading(2, "How right it is").paragraph(facts.precision().strip());
        }
        return page.markdown();
    }

    private static void interactions(Page page, List<Change> changes) {
        Map<Reason, Map<String, Set<String>>> counts = new TreeMap<>();
        changes.forEach(change -> counts.computeIfAbsent(change.reason(), key -> new TreeMap<>())
                .computeIfAbsent(change.kind(), key -> new LinkedHashSet<>())
                .add(change.interactionId()));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((reason, kinds) -> rows.add(List.of(
                "`" + reason.code() + "`: " + reason.meaning(),
                count(kinds, "added"),
                count(kinds, "removed"),
                count(kinds, "modified"))));
        page.heading(2, "Interactions by reason");
        if (rows.isEmpty()) {
            page.paragraph("None was added, removed or modified.");
        } else {
            page.table(List.of("reason", "added", "removed", "modified"), rows);
        }
    }

    private static String count(Map<String, Set<String>> kinds, String kind) {
        return Integer.toString(kinds.getOrDefault(kind, Set.of()).size());
    }

    private static void fields(Page page, List<Change> changes) {
        Map<String, Integer> counts = new TreeMap<>();
        changes.stream()
                .filter(change -> !change.field().isEmpty())
                .forEach(change -> counts.merge(change.field(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            counts.forEach((field, count) -> rows.add(List.of("`" + field + "`", count.toString())));
            page.heading(2, "Modified fields").table(List.of("field", "interactions"), rows);
        }
    }

    private static void tables(Page page, List<TableDifference> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (TableDifference table : tables) {
            rows.add(List.of(
                    table.table(),
                    Long.toString(table.before()),
                    Long.toString(table.after()),
                    Long.toString(table.added()),
                    Long.toString(table.removed()),
                    Long.toString(table.modified()),
                    columns(table)));
        }
        page.heading(2, "Tables")
                .table(List.of("table", "rows before", "rows now", "added", "removed", "modified", "columns"), rows);
    }

    private static String columns(TableDifference table) {
        List<String> columns = new ArrayList<>();
        table.newColumns().forEach(column -> columns.add("+`" + column + "`"));
        table.goneColumns().forEach(column -> columns.add("−`" + column + "`"));
        return String.join(" ", columns);
    }
}
