package org.bilateral.write;

import java.util.List;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.Correction;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.panel.Panel;
import org.bilateral.consolidate.person.People;
import org.bilateral.consolidate.person.Person;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.StateCode;

/**
 * Every published table.
 *
 * @param interactions rows sorted by interaction id
 * @param mentions rows sorted by mention id
 * @param articles rows sorted by article id
 * @param rejections rows sorted by document id
 * @param actors rows sorted by code
 * @param stateCodes rows sorted by actor code, then first year and rank
 * @param persons rows sorted by person id
 * @param personConflicts rows as {@link People} gives them
 * @param eventTypes rows sorted by type, then mode
 * @param dyadMonth rows as {@link Panel} gives them
 * @param dyadDay rows as {@link Panel} gives them
 * @param supersededIds rows sorted by old id
 * @param corrections rows sorted by corrected id
 */
public record Tables(
        Table<Interaction> interactions,
        Table<Assigned> mentions,
        Table<ArticleFacts> articles,
        Table<Rejection> rejections,
        Table<Actor> actors,
        Table<StateCode> stateCodes,
        Table<Person> persons,
        Table<People.Conflict> personConflicts,
        Table<EventCategory> eventTypes,
        Table<Panel.Cell> dyadMonth,
        Table<Panel.Cell> dyadDay,
        Table<Superseded> supersededIds,
        Table<Correction.Outcome> corrections) {

    /** The tables, with names and scales of that vocabulary. */
    public static Tables of(Ontology ontology) {
        return new Tables(
                new InteractionColumns(ontology).table(),
                MentionColumns.table(),
                DocumentColumns.articles(),
                DocumentColumns.rejections(),
                ReferenceColumns.actors(),
                ReferenceColumns.stateCodes(),
                ReferenceColumns.persons(),
                ReferenceColumns.personConflicts(),
                ReferenceColumns.eventTypes(),
                ReferenceColumns.panel("dyad_month", "month", "`YYYY-MM`"),
                ReferenceColumns.panel("dyad_day", "day", "`YYYY-MM-DD`"),
                ReferenceColumns.supersededIds(),
                ReferenceColumns.corrections());
    }

    /** All tables, in the order in which people want to read of them. */
    public List<Table<?>> listAll() {
        return List.of(
                interactions,
                mentions,
                articles,
                rejections,
                actors,
                stateCodes,
                persons,
                personConflicts,
                eventTypes,
                dyadMonth,
                dyadDay,
                supersededIds,
                corrections);
    }
}
