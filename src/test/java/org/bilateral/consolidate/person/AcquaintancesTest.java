package org.bilateral.consolidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.consolidate.Telling;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.extract.PersonMention;
import org.junit.jupiter.api.Test;

class AcquaintancesTest {
    private static final Set<String> OFFICIAL = Set.of("foreign minister", "president");
    private static final LocalDate DAY = LocalDate.parse("2024-03-08");

    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<String, ArticleFacts> articles = new TreeMap<>();

    private AcquaintancesTest seen(String day, String country, String office) {
        String id = "a" + sightings.size();
        articles.put(id, Telling.article(id, day, "P", ("story " + id + " tells of ").repeat(8) + id));
        sightings.add(new Sighting(id, LocalDate.parse(day), new PersonMention("Ann Lee", country, office)));
        return this;
    }

    private List<PersonMention> recalled() {
        return new Acquaintances(sightings, articles, OFFICIAL).recall(List.of("Yesterday Ann Lee"), DAY);
    }

    @Test
    void recallsAnOfficialWhomTwoEarlierTextsIntroduce() {
        assertThat(seen("2024-03-01", "GBR", "president")
                        .seen("2024-03-02", "GBR", "foreign minister")
                        .recalled())
                .containsExactly(new PersonMention("Ann Lee", "GBR", "foreign minister"));
    }

    @Test
    void oneTextIsNotEnough() {
        assertThat(seen("2024-03-01", "GBR", "president").recalled()).isEmpty();
    }

    @Test
    void theSameTextOnTwoSitesIsOne() {
        String text = "one and the same report of an agency that two sites took over word for word on that day";
        for (String id : List.of("b1", "b2")) {
            articles.put(id, Telling.article(id, "2024-03-01", id, text));
            sightings.add(new Sighting(id, DAY.minusDays(7), new PersonMention("Ann Lee", "GBR", "president")));
        }
        assertThat(recalled()).isEmpty();
    }

    @Test
    void articlesOfTheSameDayOrLaterLendNothing() {
        assertThat(seen("2024-03-08", "GBR", "president")
                        .seen("2024-03-09", "GBR", "president")
                        .recalled())
                .isEmpty();
    }

    @Test
    void whatIsLongPastIsForgotten() {
        assertThat(seen("2022-03-01", "GBR", "president")
                        .seen("2022-03-02", "GBR", "president")
                        .recalled())
                .isEmpty();
    }

    @Test
    void whoIsToldOfWithTwoCountriesIsLeftToTheReviewer() {
        assertThat(seen("2024-03-01", "GBR", "president")
                        .seen("2024-03-02", "GBR", "president")
                        .seen("2024-03-03", "FRA", "")
                        .recalled())
                .isEmpty();
    }

    @Test
    void onlyOfficialsAreRecalled() {
        assertThat(seen("2024-03-01", "GBR", "actor")
                        .seen("2024-03-02", "GBR", "")
                        .recalled())
                .isEmpty();
    }

    @Test
    void theTableOfSingleOfficesKnowsTheCommonOnes() {
        assertThat(Offices.single()).contains("foreign minister", "president").doesNotContain("senator");
    }
}
