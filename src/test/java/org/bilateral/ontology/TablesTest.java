package org.bilateral.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables as a whole owe to their readers. */
class TablesTest {
    private static final Ontology ONTOLOGY = Ontology.load();

    /** Dominica shares its adjective with the Dominican Republic, to which the word goes. */
    private static final Set<String> WITHOUT_ADJECTIVE = Set.of("DMA");

    /** Of the codebook, section 3. */
    private static final Map<EventType, List<String>> MODES = Map.ofEntries(
            Map.entry(EventType.CONSULT, List.of("visit", "third-party", "multilateral", "phone")),
            Map.entry(EventType.RETREAT, List.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
            Map.entry(EventType.REQUEST, List.of("assist", "change", "yield", "meet")),
            Map.entry(EventType.ACCUSE, List.of("disapprove", "allege", "investigate")),
            Map.entry(EventType.REJECT, List.of("assist", "change", "yield", "meet")),
            Map.entry(EventType.THREATEN, List.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
            Map.entry(EventType.PROTEST, List.of("demo", "riot", "strike", "hunger", "boycott", "obstruct")),
            Map.entry(EventType.SANCTION, List.of("convict", "expel", "withdraw", "discontinue")),
            Map.entry(EventType.MOBILIZE, List.of("troops", "weapons", "police", "militia")),
            Map.entry(
                    EventType.COERCE,
                    List.of(
                            "seize",
                            "restrict",
                            "ban",
                            "censor",
                            "curfew",
                            "martial-law",
                            "arrest",
                            "deport",
                            "withhold",
                            "misinformation",
                            "cyber")),
            Map.entry(
                    EventType.ASSAULT,
                    List.of(
                            "abduct",
                            "beat",
                            "torture",
                            "execute",
                            "sexual",
                            "assassinate",
                            "destroy",
                            "primitive",
                            "firearms",
                            "explosives",
                            "suicide-attack",
                            "aerial",
                            "drone",
                            "heavy-weapons",
                            "crowd-control",
                            "cleansing",
                            "massacre",
                            "unconventional")));

    @Test
    void haveEveryIsoCodeAndKosovo() {
        Set<String> expected = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        expected.add("XKX");

        assertThat(states()).extracting(Actor::code).containsExactlyElementsOf(expected);
    }

    @Test
    void giveTheAlpha2CodesOfTheJdk() {
        List<Actor> states = new ArrayList<>(states());
        states.removeIf(state -> state.code().equals("XKX"));

        assertThat(states)
                .allSatisfy(state -> assertThat(new Locale.Builder()
                                .setRegion(state.iso2())
                                .build()
                                .getISO3Country())
                        .isEqualTo(state.code()));
    }

    @Test
    void useEachCodeOnce() {
        assertThat(states())
                .extracting(Actor::isoNumeric)
                .filteredOn(code -> !code.isEmpty())
                .doesNotHaveDuplicates();
        assertThat(states())
                .extracting(Actor::cowCode)
                .filteredOn(code -> !code.isEmpty())
                .doesNotHaveDuplicates();
        assertThat(states())
                .extracting(Actor::gwCode)
                .filteredOn(code -> !code.isEmpty())
                .doesNotHaveDuplicates();
        assertThat(states())
                .extracting(Actor::wikidataId)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void nameTheCapitalOfEverySovereignState() {
        assertThat(sovereignStates())
                .allSatisfy(state -> assertThat(state.capital()).isNotEmpty());
    }

    @Test
    void placeEveryCapital() {
        assertThat(states())
                .filteredOn(state -> !state.capital().isEmpty())
                .allSatisfy(state -> assertThat(ONTOLOGY.findPlaces(state.capital()))
                        .anyMatch(place -> place.countryCode().equals(state.code()) && place.capital()));
    }

    @Test
    void knowEachStateByItsNameAndAnAdjectiveOrDemonym() {
        Map<String, Set<ActorName.Kind>> kinds = ONTOLOGY.listNames().stream()
                .collect(Collectors.groupingBy(
                        ActorName::actorCode, Collectors.mapping(ActorName::kind, Collectors.toSet())));

        assertThat(sovereignStates())
                .filteredOn(state -> !WITHOUT_ADJECTIVE.contains(state.code()))
                .allSatisfy(state -> assertThat(kinds.get(state.code()))
                        .containsAnyOf(ActorName.Kind.ADJECTIVE, ActorName.Kind.DEMONYM));
        assertThat(states())
                .allSatisfy(state -> assertThat(codesOf(state.name())).contains(state.code()));
    }

    @Test
    void giveOneNameOfAStateToOneState() {
        Set<ActorName.Kind> plain =
                Set.of(ActorName.Kind.NAME, ActorName.Kind.ACRONYM, ActorName.Kind.ADJECTIVE, ActorName.Kind.DEMONYM);
        List<ActorName> names = ONTOLOGY.listNames().stream()
                .filter(name -> plain.contains(name.kind()))
                .filter(name -> ONTOLOGY.getActor(name.actorCode()).kind() == ActorKind.STATE)
                .toList();

        assertThat(names).extracting(ActorName::name).doesNotHaveDuplicates();
    }

    @Test
    void blockNoNameOfAnActor() {
        Set<String> names = ONTOLOGY.listNames().stream().map(ActorName::name).collect(Collectors.toSet());

        assertThat(ONTOLOGY.listPhrases())
                .hasSizeGreaterThan(300)
                .extracting(Phrase::words)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void keepTheStatesOfTheUnionOutOfTheNames() {
        Set<String> names = ONTOLOGY.listNames().stream()
                .filter(name -> name.actorCode().equals("USA"))
                .map(ActorName::name)
                .collect(Collectors.toSet());
        names.retainAll(new HashSet<>(ONTOLOGY.listSubdivisions()));

        assertThat(names).containsExactly("Washington");
    }

    @Test
    void categoriseEveryTypeAndModeOfTheCodebook() {
        List<String> expected = Arrays.stream(EventType.values())
                .flatMap(type -> MODES.getOrDefault(type, List.of()).stream().map(mode -> type + "/" + mode))
                .sorted()
                .toList();

        assertThat(ONTOLOGY.listEventCategories())
                .filteredOn(category -> !category.mode().isEmpty())
                .extracting(category -> category.eventType() + "/" + category.mode())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ONTOLOGY.listEventCategories())
                .filteredOn(category -> category.mode().isEmpty())
                .extracting(EventCategory::eventType)
                .containsExactly(EventType.values());
    }

    @Test
    void scoreConflictBelowZeroAndCooperationAbove() {
        assertThat(ONTOLOGY.listEventCategories()).allSatisfy(category -> {
            boolean conflict = category.eventType().quadClass().number() > 2;
            assertThat(category.ploverScore() < 0).isEqualTo(conflict);
            assertThat(category.goldstein() < 0).isEqualTo(conflict);
        });
    }

    @Test
    void listPlacesMostPopulousFirst() {
        List<Place> tripolis = ONTOLOGY.findPlaces("Tripoli");

        assertThat(tripolis)
                .isSortedAccordingTo(Comparator.comparingLong(Place::population).reversed());
        assertThat(tripolis).extracting(Place::countryCode).contains("LBY", "LBN");
        assertThat(ONTOLOGY.findPlaces("tripoli")).isEmpty();
    }

    @Test
    void knowPlacesByOtherSpellings() {
        assertThat(ONTOLOGY.findPlaces("Kiev")).isEqualTo(ONTOLOGY.findPlaces("Kyiv"));
        assertThat(ONTOLOGY.findPlaces("Falluja").get(0).countryCode()).isEqualTo("IRQ");
        assertThat(ONTOLOGY.findPlaces("Peking").get(0).name()).isEqualTo("Beijing");
        assertThat(ONTOLOGY.findPlaces("Camp David").get(0).countryCode()).isEqualTo("USA");
        assertThat(ONTOLOGY.findPlaces("Zuerich-Nowhere")).isEmpty();
        assertThat(ONTOLOGY.listPlaceNames()).contains("Guilin", "Sharm el-Sheikh", "Saigon");
    }

    @Test
    void giveTheNumbersOfAYear() {
        assertThat(ONTOLOGY.codesIn("DEU", 1988))
                .containsExactly(
                        new HistoricalCodes("German Federal Republic", "260", "260"),
                        new HistoricalCodes("German Democratic Republic", "265", "265"));
        assertThat(ONTOLOGY.codesIn("DEU", 2020)).containsExactly(new HistoricalCodes("Germany", "255", "260"));
        assertThat(ONTOLOGY.codesIn("YEM", 1986))
                .extracting(HistoricalCodes::cow)
                .containsExactly("678", "680");
        assertThat(ONTOLOGY.codesIn("SRB", 1999)).containsExactly(new HistoricalCodes("Yugoslavia", "345", "345"));
        assertThat(ONTOLOGY.codesIn("SSD", 2005)).isEmpty();
        assertThat(ONTOLOGY.codesIn("TON", 1990)).containsExactly(new HistoricalCodes("Tonga", "", "972"));
    }

    @Test
    void agreeAboutTodaysNumbers() {
        assertThat(states())
                .filteredOn(state -> !state.cowCode().isEmpty())
                .allSatisfy(state -> assertThat(ONTOLOGY.codesIn(state.code(), 2026))
                        .singleElement()
                        .satisfies(codes -> {
                            assertThat(codes.cow()).isEqualTo(state.cowCode());
                            assertThat(codes.gw()).isEqualTo(state.gwCode());
                        }));
    }

    private static List<Actor> states() {
        return ONTOLOGY.listActors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .toList();
    }

    private static List<Actor> sovereignStates() {
        return states().stream()
                .filter(state ->
                        !state.cowCode().isEmpty() || Set.of("PSE", "VAT").contains(state.code()))
                .toList();
    }

    private static List<String> codesOf(String name) {
        return ONTOLOGY.listNames().stream()
                .filter(actorName -> actorName.name().equals(name))
                .map(ActorName::actorCode)
                .toList();
    }
}
