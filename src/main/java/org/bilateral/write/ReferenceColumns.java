package org.bilateral.write;

import static org.bilateral.write.Column.optional;
import static org.bilateral.write.Column.required;

import java.util.List;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.Correction;
import org.bilateral.consolidate.panel.Panel;
import org.bilateral.consolidate.person.People;
import org.bilateral.consolidate.person.Person;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;

/** The columns of the tables that explain or sum up {@code interactions}. */
final class ReferenceColumns {
    private ReferenceColumns() {}

    static Table<Actor> actors() {
        return new Table<>(
                "actors",
                "One row per state or intergovernmental organisation of the vocabulary.",
                List.of(
                        required("code", ColumnType.STRING, "ISO 3166-1 alpha-3, or an acronym", Actor::code),
                        required("name", ColumnType.STRING, "English name", Actor::name),
                        required("kind", ColumnType.STRING, "`state` or `organisation`", InteractionColumns::kind),
                        optional("iso2", ColumnType.STRING, "ISO 3166-1 alpha-2", Actor::iso2),
                        optional(
                                "iso_numeric",
                                ColumnType.STRING,
                                "ISO 3166-1 numeric, three digits",
                                Actor::isoNumeric),
                        optional("cow_code", ColumnType.STRING, "Correlates of War number, today's", Actor::cowCode),
                        optional("gw_code", ColumnType.STRING, "Gleditsch–Ward number, today's", Actor::gwCode),
                        optional("wikidata_id", ColumnType.STRING, "`Q` and digits", Actor::wikidataId),
                        optional("capital", ColumnType.STRING, "capital or seat", Actor::capital),
                        optional("region", ColumnType.STRING, "UN region or reach", Actor::region)));
    }

    static Table<Person> persons() {
        return new Table<>(
                "persons",
                "One row per person met in the articles with a country or organisation.",
                List.of(
                        required(
                                "person_id",
                                ColumnType.STRING,
                                "`p` and 16 hex digits over name and country",
                                Person::personId),
                        required("name", ColumnType.STRING, "full name as the articles write it", Person::name),
                        required("country_code", ColumnType.STRING, "actor code", Person::countryCode),
                        optional("office", ColumnType.STRING, "as the latest articles give it", Person::office),
                        required("first_seen", ColumnType.DATE, "day of the first article", Person::firstSeen),
                        required("last_seen", ColumnType.DATE, "day of the last article", Person::lastSeen),
                        required(
                                "article_count",
                                ColumnType.INT,
                                "articles that introduce the person",
                                Person::articleCount)));
    }

    static Table<People.Conflict> personConflicts() {
        return new Table<>(
                "person_conflicts",
                "One row per contradiction between rows of `persons`, for a person to review.",
                List.of(
                        required(
                                "kind",
                                ColumnType.STRING,
                                "`country`: one name, two countries; `office`: one office, two holders at a time",
                                People.Conflict::kind),
                        required(
                                "name",
                                ColumnType.STRING,
                                "the name, or the country and office",
                                People.Conflict::name),
                        required("person_ids", ColumnType.LIST, "the rows", People.Conflict::personIds),
                        required("detail", ColumnType.STRING, "what each row says", People.Conflict::detail)));
    }

    static Table<EventCategory> eventTypes() {
        return new Table<>(
                "event_types",
                "One row per event type, as a whole and by mode, with its codes in other schemes.",
                List.of(
                        required(
                                "event_type",
                                ColumnType.STRING,
                                "one of the 16 PLOVER types",
                                c -> c.eventType().name()),
                        optional("mode", ColumnType.STRING, "empty for the type as a whole", EventCategory::mode),
                        required("label", ColumnType.STRING, "a few words for people", EventCategory::label),
                        required(
                                "quad_class",
                                ColumnType.INT,
                                "1 to 4",
                                c -> c.eventType().quadClass().number()),
                        required("cameo_code", ColumnType.STRING, "CAMEO code, as text", EventCategory::cameoCode),
                        required(
                                "goldstein", ColumnType.DOUBLE, "Goldstein scale, −10 to 10", EventCategory::goldstein),
                        required(
                                "plover_score",
                                ColumnType.DOUBLE,
                                "PLOVER's score, −10 to 10",
                                EventCategory::ploverScore)));
    }

    static Table<Panel.Cell> panel(String name, String period, String format) {
        return new Table<>(
                name,
                "One row per ordered pair and " + period + ": occurred interactions, by the first day of the act.",
                List.of(
                        required("dyad", ColumnType.STRING, "the two codes in alphabetical order", Panel.Cell::dyad),
                        required("source_code", ColumnType.STRING, "who acts", Panel.Cell::source),
                        required("target_code", ColumnType.STRING, "towards whom", Panel.Cell::target),
                        required(period, ColumnType.STRING, format, Panel.Cell::period),
                        quad("verbal_cooperation_count", 1),
                        quad("material_cooperation_count", 2),
                        quad("verbal_conflict_count", 3),
                        quad("material_conflict_count", 4),
                        optional(
                                "goldstein_mean",
                                ColumnType.DOUBLE,
                                "mean of the Goldstein scale; missing without interactions",
                                c -> c.count() == 0 ? null : c.goldsteinSum() / c.count()),
                        required(
                                "interaction_count",
                                ColumnType.INT,
                                "all interactions of the row",
                                Panel.Cell::count)));
    }

    private static Column<Panel.Cell> quad(String name, int number) {
        return required(
                name,
                ColumnType.INT,
                "interactions of quad class " + number,
                c -> c.quadCounts().get(number - 1));
    }

    static Table<Correction.Outcome> corrections() {
        return new Table<>(
                "corrections",
                "One row per correction by a person, with what became of it: the audit trail.",
                List.of(
                        required(
                                "corrected_id",
                                ColumnType.STRING,
                                "the interaction or mention meant",
                                o -> o.correction().id()),
                        required(
                                "field",
                                ColumnType.STRING,
                                "a column, or `reject`",
                                o -> o.correction().field()),
                        optional(
                                "value",
                                ColumnType.STRING,
                                "what it holds in truth",
                                o -> o.correction().value()),
                        required(
                                "who",
                                ColumnType.STRING,
                                "the person",
                                o -> o.correction().who()),
                        required(
                                "when",
                                ColumnType.DATE,
                                "the day",
                                o -> o.correction().when()),
                        required(
                                "why",
                                ColumnType.STRING,
                                "the reason",
                                o -> o.correction().why()),
                        optional(
                                "applied_to",
                                ColumnType.STRING,
                                "the row it changed, under its present id; missing if it matches nothing any more",
                                Correction.Outcome::appliedTo)));
    }

    static Table<Superseded> supersededIds() {
        return new Table<>(
                "superseded_ids",
                "Ids that an interaction has, or would have had, before more was known of it.",
                List.of(
                        required(
                                "old_id",
                                ColumnType.STRING,
                                "an interaction_id that no row carries now",
                                Superseded::oldId),
                        required(
                                "new_id",
                                ColumnType.STRING,
                                "the interaction that holds its mentions now",
                                Superseded::newId),
                        required(
                                "reason",
                                ColumnType.STRING,
                                "what was learnt: `date`, `place`, `direction`, joined by `+`",
                                Superseded::reason)));
    }
}
