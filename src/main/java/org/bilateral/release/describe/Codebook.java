package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.QuadClass;
import org.bilateral.ontology.StateCode;
import org.bilateral.release.facts.ReleaseFacts;
import org.bilateral.release.facts.TableFacts;
import org.bilateral.write.Column;
import org.bilateral.write.Constraint;
import org.bilateral.write.Table;

/** The codebook: every table, column, event type, actor and number, from the lists that the program itself uses. */
final class Codebook {
    private Codebook() {}

    static Page page(ReleaseFacts facts, Ontology ontology, Table<?> changes) {
        Page page = new Page("Codebook of " + facts.about().title() + ", version " + facts.version());
        page.paragraph("Made from the columns and the vocabulary that the program used; vocabulary `"
                + facts.provenance().ontologyVersion() + "`.");
        page.paragraph("CSV: UTF-8 without byte order mark, LF, a header row, quotes as in RFC 4180, no newline inside"
                + " a cell, dates as in ISO 8601, times in UTC ending in `Z`, `true` and `false`, lists joined by `;`."
                + " A missing value is an empty field. Parquet: the same rows and columns with real types; a missing"
                + " value is null. Rows are sorted by the first column.");
        page.heading(2, "Tables");
        for (TableFacts table : facts.tables()) {
            table(page, table.table(), table.rows() + " rows. ");
        }
        table(page, changes, "");
        eventTypes(page, ontology);
        actors(page, ontology);
        stateCodes(page, ontology);
        return page;
    }

    private static void table(Page page, Table<?> table, String rows) {
        String key = table.key().isEmpty() ? "" : " Key: `" + String.join("`, `", table.key()) + "`.";
        page.heading(3, table.name()).paragraph(table.meaning() + " " + rows + key);
        List<List<String>> lines = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            lines.add(List.of(
                    "`" + column.name() + "`",
                    column.type().name().toLowerCase(Locale.ROOT),
                    column.nullable() ? "yes" : "no",
                    column.meaning(),
                    values(column.constraint())));
        }
        page.table(List.of("column", "type", "may be missing", "meaning", "values"), lines);
    }

    private static String values(Constraint constraint) {
        if (!constraint.values().isEmpty()) {
            return "`" + String.join("`, `", constraint.values()) + "`";
        }
        if (!constraint.references().isEmpty()) {
            return "of `" + constraint.references() + "`";
        }
        Double minimum = constraint.minimum();
        if (minimum != null) {
            Double maximum = constraint.maximum();
            return number(minimum) + (maximum == null ? " or more" : " to " + number(maximum));
        }
        return constraint.pattern().isEmpty() ? "" : "`" + constraint.pattern() + "`";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static void eventTypes(Page page, Ontology ontology) {
        page.heading(2, "Event types and modes")
                .paragraph("PLOVER's 16 types, each as a whole and by mode, with their codes in other schemes.");
        List<List<String>> lines = new ArrayList<>();
        for (EventCategory category : ontology.listEventCategories()) {
            QuadClass quad = category.eventType().quadClass();
            lines.add(List.of(
                    category.eventType().name(),
                    category.mode(),
                    category.label(),
                    quad.number() + " " + quad.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    category.cameoCode(),
                    Double.toString(category.goldstein()),
                    Double.toString(category.ploverScore())));
        }
        page.table(List.of("type", "mode", "meaning", "quad class", "CAMEO", "Goldstein", "PLOVER score"), lines);
    }

    private static void actors(Page page, Ontology ontology) {
        page.heading(2, "Actors")
                .paragraph("States and intergovernmental organisations. The numbers of the state system are today's;"
                        + " `interactions` and `state_codes` hold those of each year.");
        List<List<String>> lines = new ArrayList<>();
        for (Actor actor : ontology.listActors()) {
            lines.add(List.of(
                    actor.code(),
                    actor.name(),
                    actor.kind().name().toLowerCase(Locale.ROOT),
                    actor.cowCode(),
                    actor.gwCode(),
                    actor.wikidataId()));
        }
        page.table(List.of("code", "name", "kind", "Correlates of War", "Gleditsch–Ward", "Wikidata"), lines);
    }

    private static void stateCodes(Page page, Ontology ontology) {
        page.heading(2, "Numbers of the state system by year")
                .paragraph("Correlates of War, State System Membership v2016, and Gleditsch and Ward (1999) with later"
                        + " updates: please cite the projects. Where two states of one year share an actor code, an"
                        + " interaction bears the numbers of the one whose line continues (rank 1).");
        List<List<String>> lines = new ArrayList<>();
        for (StateCode code : ontology.listStateCodes()) {
            Integer to = code.to();
            lines.add(List.of(
                    code.actorCode(),
                    code.codes().state(),
                    code.from() + "–" + (to == null ? "" : to),
                    Integer.toString(code.rank()),
                    code.codes().cow(),
                    code.codes().gw()));
        }
        page.table(List.of("actor", "state", "years", "rank", "Correlates of War", "Gleditsch–Ward"), lines);
    }
}
