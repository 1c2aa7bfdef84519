package org.bilateral.ontology;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilateral.document.ResourceRow;

/** States and organisations by code. */
final class ActorTable {
    private static final String CODE = "code";
    private static final String WIKIDATA = "wikidata_id";

    private final SortedMap<String, Actor> byCode = new TreeMap<>();

    private ActorTable() {}

    static ActorTable load() {
        ActorTable table = new ActorTable();
        Tables.read(
                        "countries.tsv",
                        CODE,
                        Tables.NAME,
                        "iso2",
                        "iso_numeric",
                        "cow_code",
                        "gw_code",
                        WIKIDATA,
                        "capital",
                        "region")
                .forEach(row -> table.add(row, country(row)));
        Tables.read("organisations.tsv", CODE, Tables.NAME, WIKIDATA, "seat", "reach")
                .forEach(row -> table.add(row, organisation(row)));
        return table;
    }

    Optional<Actor> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Actor> list() {
        return List.copyOf(byCode.values());
    }

    private void add(ResourceRow row, Actor actor) {
        if (byCode.putIfAbsent(actor.code(), actor) != null) {
            throw row.problem("a second actor " + actor.code());
        }
    }

    private static Actor country(ResourceRow row) {
        return new Actor(
                row.required(CODE),
                row.required(Tables.NAME),
                ActorKind.STATE,
                row.text("iso2"),
                row.text("iso_numeric"),
                row.text("cow_code"),
                row.text("gw_code"),
                wikidataId(row),
                row.text("capital"),
                row.required("region"));
    }

    private static Actor organisation(ResourceRow row) {
        return new Actor(
                row.required(CODE),
                row.required(Tables.NAME),
                ActorKind.ORGANISATION,
                "",
                "",
                "",
                "",
                wikidataId(row),
                row.text("seat"),
                row.text("reach"));
    }

    private static String wikidataId(ResourceRow row) {
        String id = row.text(WIKIDATA);
        if (!id.matches("(Q[1-9][0-9]*)?")) {
            throw row.problem("no Wikidata id: " + id);
        }
        return id;
    }
}
