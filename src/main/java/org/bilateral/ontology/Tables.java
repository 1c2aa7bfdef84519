package org.bilateral.ontology;

import java.util.List;
import org.bilateral.document.Identifiers;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;

/** The files of the vocabulary: reading them and checking what their rows refer to. */
final class Tables {
    static final String ACTOR_CODE = "actor_code";
    static final String SECTOR = "sector";
    static final String NAME = "name";
    static final String KIND = "kind";

    private static final List<String> FILES = List.of(
            "blocked_phrases.tsv",
            "bodies.tsv",
            "cities.tsv",
            "companies.tsv",
            "countries.tsv",
            "country_names.tsv",
            "event_categories.tsv",
            "office_holders.tsv",
            "offices.tsv",
            "organisation_names.tsv",
            "organisations.tsv",
            "state_codes.tsv",
            "subdivisions.tsv");

    private Tables() {}

    static List<ResourceRow> read(String file, String... columns) {
        if (!FILES.contains(file)) {
            throw new IllegalArgumentException(file + " would not count for the version");
        }
        return ResourceTable.read(Tables.class, file, List.of(columns));
    }

    static String fingerprint() {
        String[] parts = FILES.stream()
                .map(file -> ResourceTable.fingerprint(Tables.class, file))
                .toArray(String[]::new);
        return Identifiers.hashed("o", parts);
    }

    /** The code in the row, which must be an actor's. */
    static String actorCode(ResourceRow row, ActorTable actors) {
        String code = row.required(ACTOR_CODE);
        if (actors.find(code).isEmpty()) {
            throw row.problem("no actor " + code);
        }
        return code;
    }

    /** As {@link #actorCode}, or empty where the row has none. */
    static String optionalActorCode(ResourceRow row, ActorTable actors) {
        return row.text(ACTOR_CODE).isEmpty() ? "" : actorCode(row, actors);
    }
}
