package org.bilateral.consolidate.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilateral.consolidate.Tally;
import org.bilateral.document.Identifiers;
import org.bilateral.extract.PersonMention;

/**
 * The people learnt from the articles.
 *
 * @param persons sorted by id
 * @param conflicts sorted by name: nothing is overwritten, a person reviews them
 */
public record People(List<Person> persons, List<Conflict> conflicts) {
    /** Two holders of an office who are seen in turns, rather than one after the other, contradict each other. */
    private static final int HANDOVER_DAYS = 3;

    public People {
        persons = List.copyOf(persons);
        conflicts = List.copyOf(conflicts);
    }

    /** A person as an article of that day introduces him or her. */
    public record Sighting(String articleId, LocalDate published, PersonMention person) {}

    /**
     * Two rows of {@code persons} that cannot both be right.
     *
     * @param kind {@code country}: one name, two countries; {@code office}: one office, two holders at the same time
     * @param name the name, or the office with its country
     * @param personIds sorted
     * @param detail one line for the reviewer
     */
    public record Conflict(String kind, String name, List<String> personIds, String detail) {
        public Conflict {
            personIds = List.copyOf(personIds);
        }
    }

    /**
     * What all sightings together say; their order, and one that stands twice, mean nothing.
     *
     * @param singleOffices offices that one person of a country holds at a time: {@code foreign minister}, not
     *     {@code senator}
     */
    public static People of(Collection<Sighting> sightings, Set<String> singleOffices) {
        Map<String, List<Sighting>> byPerson = new TreeMap<>();
        for (Sighting sighting : sightings) {
            byPerson.computeIfAbsent(idOf(sighting.person()), id -> new ArrayList<>())
                    .add(sighting);
        }
        List<Person> persons = new ArrayList<>(byPerson.size());
        byPerson.forEach((id, seen) -> persons.add(person(id, seen)));
        List<Conflict> conflicts = new ArrayList<>();
        addConflicts(conflicts, "country", persons, Person::name, (a, b) -> true);
        conflicts.addAll(officeConflicts(persons, singleOffices));
        conflicts.sort(Comparator.comparing(Conflict::kind).thenComparing(Conflict::name));
        return new People(persons, conflicts);
    }

    /**
     * Offices with several holders at the same time; only persons of one country and office are compared.
     *
     * @param persons sorted by id
     * @param singleOffices as in {@link #of}
     */
    public static List<Conflict> officeConflicts(List<Person> persons, Set<String> singleOffices) {
        List<Conflict> conflicts = new ArrayList<>();
        addConflicts(conflicts, "office", persons, person -> officeKey(person, singleOffices), People::overlap);
        return conflicts;
    }

    private static String idOf(PersonMention person) {
        return Identifiers.hashed("p", person.name(), person.actorCode());
    }

    private static Person person(String id, List<Sighting> seen) {
        TreeSet<LocalDate> days = new TreeSet<>();
        TreeSet<String> articles = new TreeSet<>();
        for (Sighting sighting : seen) {
            days.add(sighting.published());
            articles.add(sighting.articleId());
        }
        PersonMention any = seen.get(0).person();
        return new Person(
                id, any.name(), any.actorCode(), lastOffice(seen), days.first(), days.last(), articles.size());
    }

    /** The office of the last day on which one is given; of several, the most frequent. */
    static String lastOffice(List<Sighting> seen) {
        TreeMap<LocalDate, Tally<String>> byDay = new TreeMap<>();
        for (Sighting sighting : seen) {
            if (!sighting.person().office().isEmpty()) {
                byDay.computeIfAbsent(sighting.published(), day -> new Tally<>())
                        .add(sighting.person().office());
            }
        }
        return byDay.isEmpty() ? "" : byDay.lastEntry().getValue().mostFrequent("");
    }

    private static String officeKey(Person person, Set<String> singleOffices) {
        return singleOffices.contains(person.office()) ? person.countryCode() + " " + person.office() : "";
    }

    private interface Contradiction {
        boolean between(Person a, Person b);
    }

    private static boolean overlap(Person a, Person b) {
        return a.firstSeen().plusDays(HANDOVER_DAYS).isBefore(b.lastSeen())
                && b.firstSeen().plusDays(HANDOVER_DAYS).isBefore(a.lastSeen());
    }

    private interface Key {
        String of(Person person);
    }

    private static void addConflicts(
            List<Conflict> conflicts, String kind, List<Person> persons, Key key, Contradiction contradiction) {
        Map<String, List<Person>> groups = new TreeMap<>();
        for (Person person : persons) {
            if (!key.of(person).isEmpty()) {
                groups.computeIfAbsent(key.of(person), k -> new ArrayList<>()).add(person);
            }
        }
        groups.forEach((name, group) -> {
            List<Person> parties = group.stream()
                    .filter(a -> group.stream().anyMatch(b -> !a.equals(b) && contradiction.between(a, b)))
                    .toList();
            if (!parties.isEmpty()) {
                conflicts.add(conflict(kind, name, parties));
            }
        });
    }

    private static Conflict conflict(String kind, String name, List<Person> parties) {
        List<String> lines = new ArrayList<>();
        for (Person person : parties) {
            lines.add(person.name() + ", " + person.countryCode() + ", " + person.office() + ", "
                    + person.articleCount() + " articles " + person.firstSeen() + " to " + person.lastSeen());
        }
        return new Conflict(kind, name, parties.stream().map(Person::personId).toList(), String.join("; ", lines));
    }
}
