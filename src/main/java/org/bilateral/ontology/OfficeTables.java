package org.bilateral.ontology;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bilateral.document.ResourceRow;

/** Titles, and who held which office when. */
record OfficeTables(List<Office> titles, List<OfficeHolder> holders) {
    private static final String OFFICE = "office";

    OfficeTables {
        titles = List.copyOf(titles);
        holders = List.copyOf(holders);
    }

    static OfficeTables load(ActorTable actors) {
        List<Office> titles =
                Tables.read("offices.tsv", "title", OFFICE, "rank", Tables.SECTOR, Tables.ACTOR_CODE).stream()
                        .map(row -> title(row, actors))
                        .toList();
        List<OfficeHolder> holders =
                Tables.read("office_holders.tsv", Tables.NAME, "surname", Tables.ACTOR_CODE, OFFICE, "from", "to")
                        .stream()
                        .map(row -> holder(row, actors))
                        .toList();
        return new OfficeTables(titles, holders);
    }

    static Office title(ResourceRow row, ActorTable actors) {
        return new Office(
                row.required("title"),
                row.required(OFFICE),
                row.choice("rank", Office.Rank.class),
                row.choice(Tables.SECTOR, Sector.class),
                Tables.optionalActorCode(row, actors));
    }

    static OfficeHolder holder(ResourceRow row, ActorTable actors) {
        LocalDate from = date(row, "from");
        LocalDate to = row.text("to").isEmpty() ? LocalDate.MAX : date(row, "to");
        if (to.isBefore(from)) {
            throw row.problem("ends before it begins");
        }
        return new OfficeHolder(
                row.required(Tables.NAME),
                row.required("surname"),
                Tables.actorCode(row, actors),
                row.required(OFFICE),
                from,
                to);
    }

    private static LocalDate date(ResourceRow row, String column) {
        try {
            return LocalDate.parse(row.required(column));
        } catch (DateTimeParseException e) {
            throw row.problem(column + " is no ISO date: " + row.text(column));
        }
    }
}
