package org.bilateral.write;

import static org.bilateral.write.Column.optional;
import static org.bilateral.write.Column.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bilateral.consolidate.Interaction;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.Participant;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.HistoricalCodes;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Sector;
import org.bilateral.write.Column.Getter;
import org.jspecify.annotations.Nullable;

/** The columns of {@code interactions}. */
final class InteractionColumns {
    private final Ontology ontology;

    InteractionColumns(Ontology ontology) {
        this.ontology = ontology;
    }

    Table<Interaction> table() {
        List<Column<Interaction>> columns = new ArrayList<>();
        columns.addAll(identity());
        columns.addAll(actor("source", "who acts (PLOVER: actor)", Interaction::source));
        columns.addAll(actor("target", "towards whom (PLOVER: recipient)", Interaction::target));
        columns.addAll(act());
        columns.addAll(place());
        columns.addAll(reports());
        columns.addAll(stateCodes("source", Interaction::source));
        columns.addAll(stateCodes("target", Interaction::target));
        return new Table<>("interactions", "One row per interaction, occurred or planned.", columns);
    }

    private static List<Column<Interaction>> identity() {
        return List.of(
                required(
                        "interaction_id",
                        ColumnType.STRING,
                        "`i` and 16 hex digits over source, target, event type, first date and place;"
                                + " the same in every run and release",
                        Interaction::id,
                        Constraint.matching("i[0-9a-f]{16}")),
                required(
                        "event_id",
                        ColumnType.STRING,
                        "`e` and 16 hex digits; the dyads of one many-sided act share it",
                        Interaction::eventId,
                        Constraint.matching("e[0-9a-f]{16}")),
                required(
                        "date_start",
                        ColumnType.DATE,
                        "first day of the act",
                        i -> i.date().start()),
                required(
                        "date_end",
                        ColumnType.DATE,
                        "last day of the act",
                        i -> i.date().end()),
                required(
                        "date_precision",
                        ColumnType.STRING,
                        "`day`, `week`, `month` or `year`",
                        i -> i.date().precision(),
                        Constraint.oneOf("day", "week", "month", "year")),
                required(
                        "date_basis",
                        ColumnType.STRING,
                        "`explicit`, `relative` (to the publication date) or `publication` (nothing was said)",
                        i -> i.date().basis(),
                        Constraint.oneOf("explicit", "relative", "publication")));
    }

    private List<Column<Interaction>> actor(String side, String meaning, Function<Interaction, Participant> part) {
        Function<Interaction, Actor> actor =
                i -> ontology.getActor(part.apply(i).code());
        return List.of(
                required(
                        side + "_code",
                        ColumnType.STRING,
                        "actor code: " + meaning,
                        i -> part.apply(i).code(),
                        Constraint.references("actors", "code")),
                required(
                        side + "_name",
                        ColumnType.STRING,
                        "its English name",
                        i -> actor.apply(i).name()),
                required(
                        side + "_kind",
                        ColumnType.STRING,
                        "`state` or `organisation`",
                        i -> kind(actor.apply(i)),
                        Constraint.oneOf("state", "organisation")),
                required(
                        side + "_sector",
                        ColumnType.STRING,
                        "the part of it that is named: GOV, MIL, …",
                        i -> part.apply(i).sector().name(),
                        Constraint.oneOf(Sector.values())),
                required(
                        side + "_agents",
                        ColumnType.LIST,
                        "the persons and offices named: `Sergei Lavrov (foreign minister)`",
                        i -> part.apply(i).agents()));
    }

    static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<Column<Interaction>> act() {
        return List.of(
                required(
                        "dyad",
                        ColumnType.STRING,
                        "the two codes in alphabetical order, joined by a hyphen",
                        Interaction::dyad),
                required(
                        "directed",
                        ColumnType.BOOLEAN,
                        "false where the order of the two means nothing",
                        Interaction::directed),
                required(
                        "event_type",
                        ColumnType.STRING,
                        "what: one of the 16 PLOVER types",
                        i -> i.eventType().name(),
                        Constraint.oneOf(EventType.values())),
                optional("mode", ColumnType.STRING, "how: the type's mode", Interaction::mode),
                required(
                        "status",
                        ColumnType.STRING,
                        "`occurred` or `planned`",
                        i -> i.status().code(),
                        Constraint.oneOf("occurred", "planned")),
                required(
                        "plover_event",
                        ColumnType.STRING,
                        "the strict PLOVER category, which counts a planned cooperative act as a promise",
                        i -> i.ploverEvent().name(),
                        Constraint.oneOf(EventType.values())),
                required(
                        "cameo_code",
                        ColumnType.STRING,
                        "the CAMEO code for users of GDELT and ICEWS, as text",
                        category(EventCategory::cameoCode),
                        Constraint.matching("[0-9]{2,4}")),
                required(
                        "quad_class",
                        ColumnType.INT,
                        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
                        i -> i.eventType().quadClass().number(),
                        Constraint.between(1, 4)),
                required(
                        "goldstein",
                        ColumnType.DOUBLE,
                        "Goldstein's conflict–cooperation scale, −10 to 10",
                        category(EventCategory::goldstein),
                        Constraint.between(-10, 10)),
                required(
                        "plover_score",
                        ColumnType.DOUBLE,
                        "PLOVER's conflict–cooperation score, −10 to 10",
                        category(EventCategory::ploverScore),
                        Constraint.between(-10, 10)),
                required("contexts", ColumnType.LIST, "PLOVER contexts: what it was about", Interaction::contexts),
                optional(
                        "channel",
                        ColumnType.STRING,
                        "`in_person`, `phone`, `video`, `letter`, `statement`",
                        Interaction::channel,
                        Constraint.oneOf("in_person", "phone", "video", "letter", "statement")));
    }

    private Getter<Interaction> category(Function<EventCategory, Object> field) {
        return i -> field.apply(ontology.getCategory(i.eventType(), i.mode()));
    }

    private static List<Column<Interaction>> place() {
        return List.of(
                optional("place_name", ColumnType.STRING, "where", ofPlace(ActPlace::name)),
                optional(
                        "place_country",
                        ColumnType.STRING,
                        "ISO 3166-1 alpha-3 code of the place",
                        ofPlace(ActPlace::countryCode),
                        Constraint.matching("[A-Z]{3}")),
                optional(
                        "latitude",
                        ColumnType.DOUBLE,
                        "decimal degrees WGS 84, north positive",
                        ofPlace(ActPlace::latitude),
                        Constraint.between(-90, 90)),
                optional(
                        "longitude",
                        ColumnType.DOUBLE,
                        "decimal degrees WGS 84, east positive",
                        ofPlace(ActPlace::longitude),
                        Constraint.between(-180, 180)),
                optional(
                        "place_id",
                        ColumnType.STRING,
                        "GeoNames id",
                        ofPlace(ActPlace::geonamesId),
                        Constraint.matching("[0-9]+")));
    }

    /** A field of a place. */
    private interface PlaceField {
        @Nullable
        Object of(ActPlace place);
    }

    private static Getter<Interaction> ofPlace(PlaceField field) {
        return i -> {
            ActPlace place = i.place();
            return place == null ? null : field.of(place);
        };
    }

    private static List<Column<Interaction>> reports() {
        return List.of(
                required(
                        "confidence",
                        ColumnType.DOUBLE,
                        "0 to 1: of rows at 0.8 about 80 % are right",
                        Interaction::confidence,
                        Constraint.between(0, 1)),
                required(
                        "mention_count",
                        ColumnType.INT,
                        "rows of `mentions` that tell it",
                        i -> i.mentions().size(),
                        Constraint.atLeast(1)),
                required(
                        "article_count",
                        ColumnType.INT,
                        "articles that tell it; one agency text on many sites counts once",
                        Interaction::articleCount,
                        Constraint.atLeast(1)),
                required(
                        "publisher_count",
                        ColumnType.INT,
                        "publishers that carry it",
                        Interaction::publisherCount,
                        Constraint.atLeast(0)),
                required("first_published", ColumnType.DATE, "day of the first report", Interaction::firstPublished),
                required("last_published", ColumnType.DATE, "day of the last report", Interaction::lastPublished),
                required("evidence", ColumnType.STRING, "the sentence that says it best", Interaction::evidence),
                optional("evidence_url", ColumnType.STRING, "the address of its article", Interaction::evidenceUrl),
                optional(
                        "follows_id",
                        ColumnType.STRING,
                        "the planned interaction that this one carries out",
                        Interaction::followsId,
                        Constraint.references("interactions", "interaction_id")),
                required(
                        "corrected_fields",
                        ColumnType.LIST,
                        "columns that a person corrected",
                        Interaction::correctedFields));
    }

    /** The numbers of the state system in the year in which the act began: those of the state whose line continues. */
    private List<Column<Interaction>> stateCodes(String side, Function<Interaction, Participant> part) {
        return List.of(
                optional(
                        side + "_cow_code",
                        ColumnType.STRING,
                        "Correlates of War number of the " + side + " in the year of the act",
                        stateCode(part, HistoricalCodes::cow),
                        Constraint.matching("[0-9]{1,3}")),
                optional(
                        side + "_gw_code",
                        ColumnType.STRING,
                        "Gleditsch–Ward number of the " + side + " in the year of the act",
                        stateCode(part, HistoricalCodes::gw),
                        Constraint.matching("[0-9]{1,3}")));
    }

    private Getter<Interaction> stateCode(
            Function<Interaction, Participant> part, Function<HistoricalCodes, String> list) {
        return i -> ontology.codesIn(part.apply(i).code(), i.date().start().getYear()).stream()
                .findFirst()
                .map(list)
                .orElse("");
    }
}
