package org.bilateral.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.ontology.ActorKind;
import org.bilateral.ontology.ActorName;
import org.bilateral.ontology.Company;
import org.bilateral.ontology.Office;
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
    private final OfficeHolders holders = new OfficeHolders();
    private final PhraseIndex<String> subdivisions = new PhraseIndex<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> nameWords = new HashSet<>();
    private final Set<String> headOffices = new HashSet<>();
    private final Set<String> highOffices = new HashSet<>();
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
        ontology.listOfficeHolders()
                .forEach(h -> holders.add(h, tokenizer.wordsOfTable(h.name()), tokenizer.wordsOfTable(h.surname())));
        ontology.listSubdivisions().forEach(name -> subdivisions.put(tokenizer.wordsOfTable(name), name));
        ontology.listActors().stream()
                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                .forEach(a -> organisations.add(a.code()));
    }

    private void addPhrase(Phrase phrase) {
        Reading reading = phrase.actorCode().isEmpty()
                ? NOBODY
                : new Reading(phrase.actorCode(), ActorMention.Kind.BODY, Sector.GOV, Optional.empty());
        names.put(tokenizer.wordsOfTable(phrase.words()), reading);
    }

    private void addName(Ontology ontology, ActorName name) {
        ActorMention.Kind kind = switch (name.kind()) {
            case NAME, ACRONYM, PAIR -> ActorMention.Kind.NAME;
            case ADJECTIVE -> ActorMention.Kind.ADJECTIVE;
            case DEMONYM -> ActorMention.Kind.DEMONYM;
            case CAPITAL -> ActorMention.Kind.CAPITAL;
            case METONYM, BODY -> ActorMention.Kind.BODY;
            case GROUP -> ActorMention.Kind.GROUP;
            case REGION -> ActorMention.Kind.REGION;
        };
        Optional<Place> place = cityOf(ontology, name.name(), name.actorCode());
        if (name.kind() == ActorName.Kind.METONYM || name.kind() == ActorName.Kind.ADJECTIVE) {
            Optional<Place> capital =
                    ontology.findActor(name.actorCode()).flatMap(a -> cityOf(ontology, a.capital(), name.actorCode()));
            place = name.kind() == ActorName.Kind.METONYM ? place.or(() -> capital) : place;
            capital.filter(c -> name.kind() == ActorName.Kind.ADJECTIVE)
                    .ifPresent(c -> names.put(
                            tokenizer.wordsOfTable(name.name() + " capital"),
                            new Reading(name.actorCode(), ActorMention.Kind.CAPITAL, Sector.GOV, Optional.of(c))));
        }
        List<String> words = tokenizer.wordsOfTable(name.name());
        names.put(words, new Reading(name.actorCode(), kind, name.sector(), place));
        if (name.kind() == ActorName.Kind.PAIR) {
            pairs.add(name.name());
        }
        nameWords.addAll(words);
    }

    private static Optional<Place> cityOf(Ontology ontology, String name, String country) {
        return ontology.findPlaces(name).stream()
                .filter(p -> p.countryCode().equals(country))
                .findFirst();
    }

    /** Clubs play; they act for nobody. */
    private void addCompany(Company company) {
        names.put(
                tokenizer.wordsOfTable(company.name()),
                company.kind() == Company.Kind.CLUB
                        ? NOBODY
                        : new Reading(
                                company.actorCode(), ActorMention.Kind.COMPANY, company.sector(), Optional.empty()));
    }

    private void addPlace(String name, Place place) {
        Reading reading = new Reading(place.countryCode(), ActorMention.Kind.PLACE, Sector.GOV, Optional.of(place));
        names.put(tokenizer.wordsOfTable(name), reading);
    }

    private void addOffice(Office office) {
        offices.put(tokenizer.wordsOfTable(office.title()), office);
        sectorByOffice.putIfAbsent(office.office(), office.sector());
        sectorByOffice.putIfAbsent(office.title(), office.sector());
        switch (office.rank()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> headOffices.addAll(List.of(office.office(), office.title()));
            case MINISTER, ORGANISATION, OPPOSITION -> highOffices.addAll(List.of(office.office(), office.title()));
            default -> {}
        }
    }

    /** The words of a name as the tokenizer gives them. */
    List<String> words(String name) {
        return tokenizer.words(name);
    }

    Optional<PhraseIndex.Hit<Reading>> findName(List<String> words, int start) {
        return names.longest(words, start);
    }

    Optional<PhraseIndex.Hit<Office>> findOffice(List<String> lowerCaseWords, int start) {
        return offices.longest(lowerCaseWords, start);
    }

    OfficeHolders holders() {
        return holders;
    }

    /** Whether a part of a federal state starts here: "Alabama", "New South Wales", "Ga.". */
    boolean isSubdivision(List<String> words, int start) {
        return subdivisions.longest(words, start).isPresent();
    }

    /** Whether people of this actor write the family name first. */
    boolean isFamilyNameFirst(String actorCode) {
        return classes.has("family_name_first", actorCode);
    }

    /** Whether the word is part of an actor's name. */
    boolean isNameWord(String word) {
        return nameWords.contains(word) || !holders.withSurname(word).isEmpty();
    }

    /** The sector of an office, GOV where the table does not know it; who governs an organisation is IGO. */
    Sector sectorOf(String office, String actorCode) {
        return sectorFor(sectorByOffice.getOrDefault(office, Sector.GOV), actorCode);
    }

    /** The sector that an actor's officials act for: an organisation has no government. */
    Sector sectorFor(Sector sector, String actorCode) {
        return sector == Sector.GOV && organisations.contains(actorCode) ? Sector.IGO : sector;
    }

    /** Whether the bearer is known by surname alone: a head of state, government, party or organisation, a minister. */
    boolean isHighOffice(String office) {
        String last = office.substring(office.lastIndexOf(' ') + 1);
        return isHeadOffice(office) || highOffices.contains(office) || classes.has("high_office", last);
    }

    /** Whether the office is that of a head of state or government. */
    boolean isHeadOffice(String office) {
        return headOffices.contains(office);
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

    /** Whether so many people bear the surname that it tells nothing without the actor: "Kim", "Smith". */
    boolean isCommonSurname(String word) {
        return classes.has("common_surname", word);
    }

    /** Whether the surname is an ordinary word as well, which takes a capital where a sentence begins: "Rice". */
    boolean isWordSurname(String word) {
        return classes.has("word_surname", word);
    }

    /** Whether the word, before one that is both month and name, tells the month: "early", "in". */
    boolean isBeforeMonth(String word) {
        return classes.has("before_month", word);
    }

    /** Whether people are called so, before the surname. */
    boolean isGivenName(String word) {
        return !isDirection(word.toLowerCase(Locale.ROOT))
                && (classes.has("given_name", word) || holders.isGivenName(word));
    }

    /** Whether a title that ends with this word stands before the name of one person: "businessman". */
    boolean isPersonalNoun(String word) {
        return classes.has("personal_noun", word);
    }

    /** Whether the word after a name makes it food, a bird, a game: "Turkey sandwich". */
    boolean isThingAfterName(String word) {
        return classes.has("thing_after_name", word);
    }

    /** Whether the word before "of" and a name makes it an institution: "University of Tokyo". */
    boolean isThingOfName(String word) {
        return classes.has("thing_of_name", word);
    }

    /** Whether the words stand for all their actors together: "Koreas". */
    boolean isPair(String name) {
        return pairs.contains(name);
    }

    /** Whether a sentence that begins with an ordinary word goes on like this only if it is a person: "said". */
    boolean isPersonVerb(String word) {
        return word.endsWith("ed") || classes.has("person_verb", word);
    }

    /** Whether the word before a title tells that the bearer has lost it: "former". */
    boolean isFormer(String word) {
        return classes.has("former", word);
    }

    /** Whether bearers of the office are many and of all times, so that the text's state tells nothing: "king". */
    boolean isRoyalTitle(String office) {
        return classes.has("royal_title", office);
    }

    /** Whether the state shares its name with a part of another state: "Georgia". */
    boolean isSubdivisionToo(String word) {
        return classes.has("subdivision_too", word);
    }

    /** Whether a verb of headlines may be tagged as a noun: "ink"; a name must follow "strike", "force". */
    boolean isHeadlineVerb(String base, boolean named) {
        return classes.has("headline_verb", base) || named && classes.has("headline_noun", base);
    }

    /** Whether the word, with a capital in a headline, is an ordinary one rather than a name: "Ban", "Reading". */
    boolean isHeadlineWord(String word) {
        return classes.has("headline_word", word) || isWordSurname(word);
    }

    /** Whether the word is one of grammar, which bears no capital inside a sentence. */
    boolean isFunctionWord(String word) {
        return classes.has("function_word", word);
    }

    /** Whether the word stands between a title and the place where its bearer serves: "ambassador to". */
    boolean isPostPreposition(String word) {
        return classes.has("post_preposition", word);
    }

    /** Whether the word before a name makes it a place: "in", "near", "of", a comma. */
    boolean isPlacePreposition(String word) {
        return classes.has("place_preposition", word);
    }
}
