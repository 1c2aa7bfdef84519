package org.bilateral.ontology;

import java.util.List;

/** Names that are no actor's own: longer phrases, companies, parts of federal states. */
final class PhraseTables {
    private PhraseTables() {}

    static List<Phrase> loadPhrases(ActorTable actors) {
        return Tables.read("blocked_phrases.tsv", "phrase", Tables.ACTOR_CODE).stream()
                .map(row -> new Phrase(row.required("phrase"), Tables.optionalActorCode(row, actors)))
                .toList();
    }

    static List<Company> loadCompanies(ActorTable actors) {
        return Tables.read("companies.tsv", Tables.NAME, Tables.ACTOR_CODE, Tables.KIND, Tables.SECTOR).stream()
                .map(row -> new Company(
                        row.required(Tables.NAME),
                        Tables.actorCode(row, actors),
                        row.choice(Tables.KIND, Company.Kind.class),
                        row.choice(Tables.SECTOR, Sector.class)))
                .toList();
    }

    static List<String> loadSubdivisions() {
        return Tables.read("subdivisions.tsv", Tables.NAME).stream()
                .map(row -> row.required(Tables.NAME))
                .toList();
    }
}
