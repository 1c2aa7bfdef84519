package org.bilateral.ontology;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The vocabulary that everything is coded with: actors and their names, offices, places and event types.
 *
 * <p>Immutable and the same in every run that has the same {@link #version()}.
 */
public final class Ontology {
    private final ActorTable actors;
    private final List<ActorName> names;
    private final OfficeTables offices;
    private final Gazetteer gazetteer;
    private final EventCategoryTable categories;
    private final StateCodeTable stateCodes;
    private final List<Phrase> phrases;
    private final List<Company> companies;
    private final List<String> subdivisions;
    private final String version;

    private Ontology() {
        actors = ActorTable.load();
        names = NameTables.load(actors);
        offices = OfficeTables.load(actors);
        gazetteer = Gazetteer.load(actors);
        categories = EventCategoryTable.load();
        stateCodes = StateCodeTable.load(actors);
        phrases = PhraseTables.loadPhrases(actors);
        companies = PhraseTables.loadCompanies(actors);
        subdivisions = PhraseTables.loadSubdivisions();
        version = Tables.fingerprint();
    }

    /**
     * Reads all tables.
     *
     * @throws org.bilateral.document.ResourceException naming file and line of the first bad row
     */
    public static Ontology load() {
        return new Ontology();
    }

    /** The actor of that code, if there is one. */
    public Optional<Actor> findActor(String code) {
        return actors.find(code);
    }

    /**
     * The actor of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Actor getActor(String code) {
        return findActor(code).orElseThrow(() -> new IllegalArgumentException("no actor " + code));
    }

    /** All states and organisations by code. */
    public List<Actor> listActors() {
        return actors.list();
    }

    /** Every name of every actor, sorted by name, actor and kind; one name may belong to several actors. */
    public List<ActorName> listNames() {
        return names;
    }

    /** Who held which office when, sorted by name and first day. */
    public List<OfficeHolder> listOfficeHolders() {
        return offices.holders();
    }

    /** Titles and what they stand for, sorted by title. */
    public List<Office> listOffices() {
        return offices.titles();
    }

    /** Event types and their modes with the crosswalks, in the order of {@link EventType}, the bare type first. */
    public List<EventCategory> listEventCategories() {
        return categories.list();
    }

    /** The row of a type and mode; the row of the type alone where the mode has none or is empty. */
    public EventCategory getCategory(EventType type, String mode) {
        return categories.get(type, mode);
    }

    /** Places of that English or alternative name, upper and lower case as written, the most populous first. */
    public List<Place> findPlaces(String name) {
        return gazetteer.find(name);
    }

    /** Every name that {@link #findPlaces} knows, English or alternative, sorted. */
    public SortedSet<String> listPlaceNames() {
        return gazetteer.names();
    }

    /** Every place of the gazetteer, sorted by name, the most populous first. */
    public List<Place> listPlaces() {
        return gazetteer.list();
    }

    /**
     * The Correlates of War and Gleditsch–Ward numbers of a state in a year.
     *
     * <p>Where two states of that year share one actor code (the two Germanys), the one whose line continues comes
     * first; empty when neither list counts a member.
     */
    public List<HistoricalCodes> codesIn(String actorCode, int year) {
        return stateCodes.codesIn(actorCode, year);
    }

    /** Every span of {@link #codesIn}, sorted by actor, first year and rank. */
    public List<StateCode> listStateCodes() {
        return stateCodes.list();
    }

    /** Longer names that contain an actor's name and mean something else, sorted. */
    public List<Phrase> listPhrases() {
        return phrases;
    }

    /** Companies, media, agencies and clubs, sorted by name. */
    public List<Company> listCompanies() {
        return companies;
    }

    /** States and provinces of the United States, Canada and Australia, with their abbreviations: {@code Ga.}. */
    public List<String> listSubdivisions() {
        return subdivisions;
    }

    /** {@code o} and 16 hex digits over all tables: changes whenever a table does. */
    public String version() {
        return version;
    }
}
