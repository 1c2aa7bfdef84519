package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.document.Span;
import org.bilateral.ontology.ActorName;
import org.bilateral.ontology.Company;
import org.bilateral.ontology.Office;
import org.bilateral.ontology.OfficeHolder;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Phrase;
import org.bilateral.ontology.Place;
import org.bilateral.ontology.Sector;

/** All names of the ontology, cut into tokens as the tokenizer cuts them, ready to be looked up in a sentence. */
final class NameLexicon {
    /** One reading of a name: an actor, a place or nothing at all. */
    record Reading(String code, ActorMention.Kind kind, Sector sector, Optional<Place> place) {}

    /** Stands for a phrase that names no actor: the longest match takes its words away from the others. */
    static final Reading NOBODY = new Reading("", ActorMention.Kind.NAME, Sector.GOV, Optional.empty());

    private final PhraseIndex<Reading> names = new PhraseIndex<>();
    private final PhraseIndex<Office> offices = new PhraseIndex<>();
    private final Map<String, List<OfficeHolder>> holdersBySurname = new HashMap<>();
    private final Map<String, List<OfficeHolder>> holdersByName = new HashMap<>();
    private final PhraseIndex<OfficeHolder> holders = new PhraseIndex<>();
    private final Set<String> nameWords = new HashSet<>();
    private final Map<String, Sector> sectorByOffice = new HashMap<>();
    private final WordClasses classes = WordClasses.load();
    private final Tokenizer tokenizer;

    NameLexicon(Ontology ontology, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        ontology.listPhrases().forEach(this::addPhrase);
        ontology.listNames().forEach(name -> addName(ontology, name));
        ontology.listCompanies().forEach(this::addCompany);
        for (String name : ontology.listPlaceNames()) {
            ontology.findPlaces(name).forEach(place -> addPlace(name, place));
        }
        ontology.listOffices().forEach(this::addOffice);
        ontology.listOfficeHolders().forEach(this::addHolder);
    }

    private void addPhrase(Phrase phrase) {
        Reading reading = phrase.actorCode().isEmpty()
                ? NOBODY
                : new Reading(phrase.actorCode(), ActorMention.Kind.BODY, Sector.GOV, Optional.empty());
        names.put(words(phrase.words()), reading);
    }

    private void addName(Ontology ontology, ActorName name) {
        ActorMention.Kind kind = switch (name.kind()) {
            case NAME, ACRONYM -> ActorMention.Kind.NAME;
            case ADJECTIVE -> ActorMention.Kind.ADJECTIVE;
            case DEMONYM -> ActorMention.Kind.DEMONYM;
            case CAPITAL -> ActorMention.Kind.CAPITAL;
            case METONYM, BODY -> ActorMention.Kind.BODY;
            case GROUP -> ActorMention.Kind.GROUP;
            case REGION -> ActorMention.Kind.REGION;
        };
        Optional<Place> place = ontology.findPlaces(name.name()).stream()
                .filter(p -> p.countryCode().equals(name.actorCode()))
                .findFirst();
        names.put(words(name.name()), new Reading(name.actorCode(), kind, name.sector(), place));
        nameWords.addAll(words(name.name()));
    }

    private void addCompany(Company company) {
        names.put(
                words(company.name()),
                new Reading(company.actorCode(), ActorMention.Kind.COMPANY, company.sector(), Optional.empty()));
    }

    private void addPlace(String name, Place place) {
        Reading reading = new Reading(place.countryCode(), ActorMention.Kind.PLACE, Sector.GOV, Optional.of(place));
        names.put(words(name), reading);
    }

    private void addOffice(Office office) {
        offices.put(words(office.title()), office);
        sectorByOffice.putIfAbsent(office.office(), office.sector());
        sectorByOffice.putIfAbsent(office.title(), office.sector());
    }

    private void addHolder(OfficeHolder holder) {
        holders.put(words(holder.name()), holder);
        holdersByName.computeIfAbsent(holder.name(), n -> new ArrayList<>()).add(holder);
        holdersBySurname
                .computeIfAbsent(holder.surname(), n -> new ArrayList<>())
                .add(holder);
    }

    /** The words of a name as the tokenizer gives them. */
    List<String> words(String name) {
        return tokenizer.sentences(name, new Span(0, name.length())).stream()
                .flatMap(List::stream)
                .map(Token::text)
                .toList();
    }

    Optional<PhraseIndex.Hit<Reading>> findName(List<String> words, int start) {
        return names.longest(words, start);
    }

    Optional<PhraseIndex.Hit<Office>> findOffice(List<String> lowerCaseWords, int start) {
        return offices.longest(lowerCaseWords, start);
    }

    Optional<PhraseIndex.Hit<OfficeHolder>> findHolder(List<String> words, int start) {
        return holders.longest(words, start);
    }

    List<OfficeHolder> holdersNamed(String name) {
        return holdersByName.getOrDefault(name, List.of());
    }

    List<OfficeHolder> holdersWithSurname(String surname) {
        return holdersBySurname.getOrDefault(surname, List.of()).stream()
                .sorted(Comparator.comparing(OfficeHolder::from))
                .toList();
    }

    /** Whether people of this actor write the family name first. */
    boolean isFamilyNameFirst(String actorCode) {
        return classes.has("family_name_first", actorCode);
    }

    /** Whether the word is part of an actor's name. */
    boolean isNameWord(String word) {
        return nameWords.contains(word) || holdersBySurname.containsKey(word);
    }

    /** The sector of an office, GOV where the table does not know it. */
    Sector sectorOf(String office) {
        return sectorByOffice.getOrDefault(office, Sector.GOV);
    }

    /** Whether the word may stand between a nationality and a title: "former", "deputy", "then". */
    boolean isTitleModifier(String word) {
        return classes.has("title_modifier", word);
    }

    /** Whether the capitalised word may stand before a country without making it another name. */
    boolean isDirection(String word) {
        return classes.has("direction", word);
    }

    boolean isCalendarWord(String word) {
        return classes.has("calendar", word);
    }

    /** Whether a name that ends with this word is one of an institution. */
    boolean isInstitutionWord(String word) {
        return classes.has("institution", word);
    }

    /** Whether the word may refer to an actor named before: "it", "he", "they". */
    boolean isReference(String word) {
        return classes.has("reference", word);
    }

    /** Whether the word announces two actors at once: "both", "two", "bilateral". */
    boolean isPairWord(String word) {
        return classes.has("pair", word);
    }

    /** Whether the name counts only where the document names its actor otherwise: "European" for the EU. */
    boolean needsMention(String word) {
        return classes.has("needs_mention", word);
    }

    /** Whether the surname is also a common word or one that many people bear. */
    boolean isCommonSurname(String word) {
        return classes.has("common_surname", word);
    }

    /** Whether the word before a name makes it a place: "in", "near", "of", a comma. */
    boolean isPlacePreposition(String word) {
        return classes.has("place_preposition", word);
    }
}
