package org.bilateral.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bilateral.document.ResourceRow;

/** The names of actors, from one table for each sort of thing that bears a name. */
final class NameTables {
    private static final List<String> FILES = List.of("country_names.tsv", "organisation_names.tsv", "bodies.tsv");

    private static final Comparator<ActorName> ORDER = Comparator.comparing(ActorName::name)
            .thenComparing(ActorName::actorCode)
            .thenComparing(ActorName::kind);

    private NameTables() {}

    static List<ActorName> load(ActorTable actors) {
        SortedSet<ActorName> names = new TreeSet<>(ORDER);
        for (String file : FILES) {
            for (ResourceRow row : Tables.read(file, Tables.NAME, Tables.ACTOR_CODE, Tables.KIND, Tables.SECTOR)) {
                if (!names.add(name(row, actors))) {
                    throw row.problem("a second time the same name, actor and kind");
                }
            }
        }
        return List.copyOf(names);
    }

    static ActorName name(ResourceRow row, ActorTable actors) {
        return new ActorName(
                row.required(Tables.NAME),
                Tables.actorCode(row, actors),
                row.choice(Tables.KIND, ActorName.Kind.class),
                row.choice(Tables.SECTOR, Sector.class));
    }
}
