package org.bilateral.write;

import static org.bilateral.write.Column.optional;
import static org.bilateral.write.Column.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.jspecify.annotations.Nullable;

/** The columns of {@code mentions}. */
final class MentionColumns {
    private MentionColumns() {}

    static Table<Assigned> table() {
        List<Column<Assigned>> columns = new ArrayList<>();
        columns.addAll(sentence());
        columns.addAll(claim());
        columns.addAll(whenAndWhere());
        return new Table<>(
                "mentions", "One row per mention of an interaction in a sentence, whatever its status.", columns);
    }

    private static List<Column<Assigned>> sentence() {
        return List.of(
                required(
                        "mention_id",
                        ColumnType.STRING,
                        "`m` and 16 hex digits",
                        Assigned::mentionId,
                        Constraint.matching("m[0-9a-f]{16}")),
                optional(
                        "interaction_id",
                        ColumnType.STRING,
                        "the interaction it tells; empty for denied and hypothetical acts",
                        Assigned::interactionId,
                        Constraint.references("interactions", "interaction_id")),
                needed(
                        "article_id",
                        ColumnType.STRING,
                        "the article",
                        InteractionMention::articleId,
                        Constraint.references("articles", "article_id")),
                needed(
                        "sentence_index",
                        ColumnType.INT,
                        "position of the sentence in the article, from 0; the title is 0",
                        InteractionMention::sentenceIndex,
                        Constraint.atLeast(0)),
                needed(
                        "char_start",
                        ColumnType.INT,
                        "first character of the sentence in the article's text, in UTF-16 units",
                        m -> m.span().start(),
                        Constraint.atLeast(0)),
                needed(
                        "char_end",
                        ColumnType.INT,
                        "offset after its last character",
                        m -> m.span().end(),
                        Constraint.atLeast(1)),
                needed("evidence", ColumnType.STRING, "the sentence", InteractionMention::evidence),
                maybe(
                        "trigger_text",
                        ColumnType.STRING,
                        "the words that tell the act",
                        InteractionMention::triggerText),
                maybe(
                        "source_text",
                        ColumnType.STRING,
                        "the words that name the source",
                        m -> m.source().text()),
                maybe(
                        "target_text",
                        ColumnType.STRING,
                        "the words that name the target",
                        m -> m.target().text()),
                maybe("date_text", ColumnType.STRING, "the words that say when", InteractionMention::dateText),
                maybe("place_text", ColumnType.STRING, "the words that say where", InteractionMention::placeText));
    }

    private static List<Column<Assigned>> claim() {
        return List.of(
                needed(
                        "source_code",
                        ColumnType.STRING,
                        "actor code: who acts",
                        m -> m.source().code(),
                        Constraint.references("actors", "code")),
                needed(
                        "target_code",
                        ColumnType.STRING,
                        "actor code: towards whom",
                        m -> m.target().code(),
                        Constraint.references("actors", "code")),
                needed(
                        "directed",
                        ColumnType.BOOLEAN,
                        "false where the order of the two means nothing",
                        InteractionMention::directed),
                needed(
                        "event_type",
                        ColumnType.STRING,
                        "what: one of the 16 PLOVER types",
                        m -> m.eventType().name(),
                        Constraint.oneOf(EventType.values())),
                maybe("mode", ColumnType.STRING, "how: the type's mode", InteractionMention::mode),
                needed(
                        "status",
                        ColumnType.STRING,
                        "`occurred`, `planned`, `denied` or `hypothetical`",
                        m -> m.status().code(),
                        Constraint.oneOf(
                                Arrays.stream(Status.values()).map(Status::code).toArray(String[]::new))));
    }

    private static List<Column<Assigned>> whenAndWhere() {
        return List.of(
                needed(
                        "date_start",
                        ColumnType.DATE,
                        "first day of the act",
                        m -> m.date().start()),
                needed(
                        "date_end",
                        ColumnType.DATE,
                        "last day of the act",
                        m -> m.date().end()),
                needed(
                        "date_precision",
                        ColumnType.STRING,
                        "`day`, `week`, `month` or `year`",
                        m -> m.date().precision(),
                        Constraint.oneOf("day", "week", "month", "year")),
                needed(
                        "date_basis",
                        ColumnType.STRING,
                        "`explicit`, `relative` or `publication`",
                        m -> m.date().basis(),
                        Constraint.oneOf("explicit", "relative", "publication")),
                maybe(
                        "place_name",
                        ColumnType.STRING,
                        "where",
                        m -> m.place() == null ? null : m.place().name()),
                maybe(
                        "place_country",
                        ColumnType.STRING,
                        "ISO 3166-1 alpha-3 code of the place",
                        m -> m.place() == null ? null : m.place().countryCode(),
                        Constraint.matching("[A-Z]{3}")),
                maybe(
                        "attribution",
                        ColumnType.STRING,
                        "who says so, where it is not the paper",
                        InteractionMention::attribution),
                needed(
                        "rule_id",
                        ColumnType.STRING,
                        "the rule that fired; read- and the type: the encoder found it",
                        InteractionMention::ruleId),
                needed(
                        "confidence",
                        ColumnType.DOUBLE,
                        "0 to 1",
                        InteractionMention::confidence,
                        Constraint.between(0, 1)));
    }

    /** A field of a mention. */
    private interface Field {
        @Nullable
        Object of(InteractionMention mention);
    }

    private static Column<Assigned> needed(
            String name, ColumnType type, String meaning, Field field, Constraint... constraint) {
        return required(name, type, meaning, a -> field.of(a.mention()), constraint);
    }

    private static Column<Assigned> maybe(
            String name, ColumnType type, String meaning, Field field, Constraint... constraint) {
        return optional(name, type, meaning, a -> field.of(a.mention()), constraint);
    }
}
