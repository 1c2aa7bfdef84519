package org.bilateral.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.document.ResourceException;
import org.bilateral.document.ResourceRow;

/** Event types and modes with their crosswalks. */
final class EventCategoryTable {
    private static final String FILE = "event_categories.tsv";
    private static final double SCALE_LIMIT = 10;

    private final Map<Key, EventCategory> byKey =
            new TreeMap<>(Comparator.comparing(Key::type).thenComparing(Key::mode));

    private EventCategoryTable() {}

    static EventCategoryTable load() {
        EventCategoryTable table = new EventCategoryTable();
        Tables.read(FILE, "event_type", "mode", "label", "cameo_code", "goldstein", "plover_score")
                .forEach(table::add);
        for (EventType type : EventType.values()) {
            if (!table.byKey.containsKey(new Key(type, ""))) {
                throw new ResourceException("ontology/" + FILE + ": no row for " + type + " without a mode");
            }
        }
        return table;
    }

    List<EventCategory> list() {
        return List.copyOf(byKey.values());
    }

    EventCategory get(EventType type, String mode) {
        EventCategory ofMode = byKey.get(new Key(type, mode));
        if (ofMode != null) {
            return ofMode;
        }
        EventCategory ofType = byKey.get(new Key(type, ""));
        if (ofType == null) {
            throw new IllegalStateException("checked at loading: " + type);
        }
        return ofType;
    }

    private void add(ResourceRow row) {
        EventCategory category = category(row);
        if (byKey.putIfAbsent(new Key(category.eventType(), category.mode()), category) != null) {
            throw row.problem("a second row for this type and mode");
        }
    }

    static EventCategory category(ResourceRow row) {
        return new EventCategory(
                row.choice("event_type", EventType.class),
                row.text("mode"),
                row.required("label"),
                cameoCode(row),
                score(row, "goldstein"),
                score(row, "plover_score"));
    }

    private static String cameoCode(ResourceRow row) {
        String code = row.required("cameo_code");
        if (!code.matches("[0-9]{2,4}")) {
            throw row.problem("no CAMEO code: " + code);
        }
        return code;
    }

    private static double score(ResourceRow row, String column) {
        double score = row.decimal(column);
        if (Math.abs(score) > SCALE_LIMIT) {
            throw row.problem(column + " is beyond ten");
        }
        return score;
    }

    private record Key(EventType type, String mode) {}
}
