package org.bilateral.release.change;

import java.util.Arrays;
import java.util.List;
import org.bilateral.write.Column;
import org.bilateral.write.ColumnType;
import org.bilateral.write.Constraint;
import org.bilateral.write.Table;

/**
 * One field of an interaction that is another, or an interaction that came or went.
 *
 * @param interactionId of the release where it stands
 * @param kind {@code added}, {@code removed} or {@code modified}
 * @param reason why
 * @param field the column; empty unless modified
 * @param before its cell before
 * @param after its cell now
 * @param replacedBy the interaction that holds its mentions now, where it was removed
 */
public record Change(
        String interactionId,
        String kind,
        Reason reason,
        String field,
        String before,
        String after,
        String replacedBy) {
    static final String ADDED = "added";
    static final String REMOVED = "removed";
    static final String MODIFIED = "modified";

    /** The table of changes, {@code changes.csv}. */
    public static Table<Change> table() {
        return new Table<>(
                "changes",
                "One row per interaction that was added or removed since the release before, and per field that was"
                        + " modified.",
                List.of(
                        Column.required(
                                "interaction_id",
                                ColumnType.STRING,
                                "the interaction",
                                Change::interactionId,
                                Constraint.matching("i[0-9a-f]{16}")),
                        Column.required(
                                "change",
                                ColumnType.STRING,
                                "what happened to it",
                                Change::kind,
                                Constraint.oneOf(ADDED, REMOVED, MODIFIED)),
                        Column.required(
                                "reason",
                                ColumnType.STRING,
                                "why, as far as the two releases tell",
                                change -> change.reason().code(),
                                Constraint.oneOf(Arrays.stream(Reason.values())
                                        .map(Reason::code)
                                        .toArray(String[]::new))),
                        Column.optional("field", ColumnType.STRING, "the column that was modified", Change::field),
                        Column.optional("before", ColumnType.STRING, "its cell before", Change::before),
                        Column.optional("after", ColumnType.STRING, "its cell now", Change::after),
                        Column.optional(
                                "replaced_by",
                                ColumnType.STRING,
                                "the interaction that holds the mentions of a removed one now",
                                Change::replacedBy)),
                List.of());
    }
}
