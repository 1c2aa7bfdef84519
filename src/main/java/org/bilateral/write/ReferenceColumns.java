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
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.StateCode;

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
                        required(
                                "kind",
                                ColumnType.STRING,
                                "`state` or `organisation`",
                                InteractionColumns::kind,
                                Constraint.oneOf("state", "organisation")),
                        optional(
                                "iso2",
                                ColumnType.STRING,
                                "ISO 3166-1 alpha-2",
                                Actor::iso2,
                                Constraint.matching("[A-Z]{2}")),
                        optional(
                                "iso_numeric",
                                ColumnType.STRING,
                                "ISO 3166-1 numeric, three digits",
                                Actor::isoNumeric,
                                Constraint.matching("[0-9]{3}")),
                        optional(
                                "cow_code",
                                ColumnType.STRING,
                                "Correlates of War number, today's",
                                Actor::cowCode,
                                Constraint.matching("[0-9]{1,3}")),
                        optional(
                                "gw_code",
                                ColumnType.STRING,
                                "Gleditsch–Ward number, today's",
                                Actor::gwCode,
                                Constraint.matching("[0-9]{1,3}")),
                        optional(
                                "wikidata_id",
                                ColumnType.STRING,
                                "`Q` and digits",
                                Actor::wikidataId,
                                Constraint.matching("Q[0-9]+")),
                        optional("capital", ColumnType.STRING, "capital or seat", Actor::capital),
                        optional("region", ColumnType.STRING, "UN region or reach", Actor::region)));
    }

    static Table<StateCode> stateCodes() {
        return new Table<>(
                "state_codes",
                "One row per state and span of years with its numbers in the lists of the state system, from 1946 on.",
                List.of(
                        required(
                                "actor_code",
                                ColumnType.STRING,
                                "actor code",
                                StateCode::actorCode,
                                Constraint.references("actors", "code")),
                        required("from_year", ColumnType.INT, "first year", StateCode::from),
                        optional("to_year", ColumnType.INT, "last year; missing for today", StateCode::to),
                        required(
                                "rank",
                                ColumnType.INT,
                                "2 for a second state of those years that bears the same actor code",
                                StateCode::rank,
                                Constraint.between(1, 2)),
                        required(
                                "state",
                                ColumnType.STRING,
                                "as the lists call it",
                                s -> s.codes().state()),
                        optional(
                                "cow_code",
                                ColumnType.STRING,
                                "Correlates of War number; missing where that list has no such member",
                                s -> s.codes().cow(),
                                Constraint.matching("[0-9]{1,3}")),
                        optional(
                                "gw_code",
                                ColumnType.STRING,
                                "Gleditsch–Ward number; missing where that list has no such member",
                                s -> s.codes().gw(),
                                Constraint.matching("[0-9]{1,3}"))),
                List.of("actor_code", "from_year", "rank"));
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
                                Person::personId,
                                Constraint.matching("p[0-9a-f]{16}")),
                        required("name", ColumnType.STRING, "full name as the articles write it", Person::name),
                        required(
                                "country_code",
                                ColumnType.STRING,
                                "actor code",
                                Person::countryCode,
                                Constraint.references("actors", "code")),
                        optional("office", ColumnType.STRING, "as the latest articles give it", Person::office),
                        required("first_seen", ColumnType.DATE, "day of the first article", Person::firstSeen),
                        required("last_seen", ColumnType.DATE, "day of the last article", Person::lastSeen),
                        required(
                                "article_count",
                                ColumnType.INT,
                                "articles that introduce the person",
                                Person::articleCount,
                                Constraint.atLeast(1))));
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
                                People.Conflict::kind,
                                Constraint.oneOf("country", "office")),
                        required(
                                "name",
                                ColumnType.STRING,
                                "the name, or the country and office",
                                People.Conflict::name),
                        required("person_ids", ColumnType.LIST, "the rows", People.Conflict::personIds),
                        required("detail", ColumnType.STRING, "what each row says", People.Conflict::detail)),
                List.of());
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
                                c -> c.eventType().name(),
                                Constraint.oneOf(EventType.values())),
                        optional("mode", ColumnType.STRING, "empty for the type as a whole", EventCategory::mode),
                        required("label", ColumnType.STRING, "a few words for people", EventCategory::label),
                        required(
                                "quad_class",
                                ColumnType.INT,
                                "1 to 4",
                                c -> c.eventType().quadClass().number(),
                                Constraint.between(1, 4)),
                        required(
                                "cameo_code",
                                ColumnType.STRING,
                                "CAMEO code, as text",
                                EventCategory::cameoCode,
                                Constraint.matching("[0-9]{2,4}")),
                        required(
                                "goldstein",
                                ColumnType.DOUBLE,
                                "Goldstein scale, −10 to 10",
                                EventCategory::goldstein,
                                Constraint.between(-10, 10)),
                        required(
                                "plover_score",
                                ColumnType.DOUBLE,
                                "PLOVER's score, −10 to 10",
                                EventCategory::ploverScore,
                                Constraint.between(-10, 10))),
                List.of("event_type", "mode"));
    }

    static Table<Panel.Cell> panel(String name, String period, String format) {
        return new Table<>(
                name,
                "One row per ordered pair and " + period + ": occurred interactions, by the first day of the act.",
                List.of(
                        required("dyad", ColumnType.STRING, "the two codes in alphabetical order", Panel.Cell::dyad),
                        required(
                                "source_code",
                                ColumnType.STRING,
                                "who acts",
                                Panel.Cell::source,
                                Constraint.references("actors", "code")),
                        required(
                                "target_code",
                                ColumnType.STRING,
                                "towards whom",
                                Panel.Cell::target,
                                Constraint.references("actors", "code")),
                        required(
                                period,
                                ColumnType.STRING,
                                format,
                                Panel.Cell::period,
                                Constraint.matching("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")),
                        quad("verbal_cooperation_count", 1),
                        quad("material_cooperation_count", 2),
                        quad("verbal_conflict_count", 3),
                        quad("material_conflict_count", 4),
                        optional(
                                "goldstein_mean",
                                ColumnType.DOUBLE,
                                "mean of the Goldstein scale; missing without interactions",
                                c -> c.count() == 0 ? null : c.goldsteinSum() / c.count(),
                                Constraint.between(-10, 10)),
                        required(
                                "interaction_count",
                                ColumnType.INT,
                                "all interactions of the row",
                                Panel.Cell::count,
                                Constraint.atLeast(0))),
                List.of("source_code", "target_code", period));
    }

    private static Column<Panel.Cell> quad(String name, int number) {
        return required(
                name,
                ColumnType.INT,
                "interactions of quad class " + number,
                c -> c.quadCounts().get(number - 1),
                Constraint.atLeast(0));
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
                                o -> o.correction().id(),
                                Constraint.matching("[im][0-9a-f]{16}")),
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
                                Correction.Outcome::appliedTo)),
                List.of());
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
                                Superseded::oldId,
                                Constraint.matching("i[0-9a-f]{16}")),
                        required(
                                "new_id",
                                ColumnType.STRING,
                                "the interaction that holds its mentions now",
                                Superseded::newId,
                                Constraint.references("interactions", "interaction_id")),
                        required(
                                "reason",
                                ColumnType.STRING,
                                "what was learnt: `date`, `place`, `direction`, joined by `+`",
                                Superseded::reason)));
    }
}
