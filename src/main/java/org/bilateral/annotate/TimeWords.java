package org.bilateral.annotate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.document.ResourceException;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.jspecify.annotations.Nullable;

/** The table of words that tell time. */
final class TimeWords {
    private static final String TABLE = "time_words.tsv";

    private final Map<TimeWordKind, Map<String, Integer>> values = new EnumMap<>(TimeWordKind.class);
    private final Map<String, CalendarUnit> units = new HashMap<>();

    private TimeWords() {
        for (TimeWordKind kind : TimeWordKind.values()) {
            values.put(kind, new HashMap<>());
        }
    }

    /** @throws ResourceException if a row has an unknown kind, a bad value, or a word twice in one kind */
    static TimeWords load() {
        TimeWords words = new TimeWords();
        for (ResourceRow row : ResourceTable.read(TimeWords.class, TABLE, List.of("kind", "word", "value"))) {
            words.add(row);
        }
        return words;
    }

    private void add(ResourceRow row) {
        TimeWordKind kind = row.choice("kind", TimeWordKind.class);
        String word = row.required("word");
        boolean known = kind == TimeWordKind.UNIT
                ? units.put(word, row.choice("value", CalendarUnit.class)) != null
                : valuesOf(kind).put(word, (int) row.decimal("value")) != null;
        if (known) {
            throw row.problem("word twice in kind " + row.text("kind"));
        }
    }

    /** What the table says of the word, or null when it is not of that kind. */
    @Nullable
    Integer value(TimeWordKind kind, String word) {
        return valuesOf(kind).get(word);
    }

    boolean is(TimeWordKind kind, String word) {
        return valuesOf(kind).containsKey(word);
    }

    @Nullable
    CalendarUnit unit(String word) {
        return units.get(word);
    }

    private Map<String, Integer> valuesOf(TimeWordKind kind) {
        return values.getOrDefault(kind, Map.of());
    }
}
