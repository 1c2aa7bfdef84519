package org.bilateral.consolidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.extract.PersonMention;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Set<String> SINGLE = Set.of("foreign minister");

    private static Sighting seen(String article, String day, String name, String country, String office) {
        return new Sighting(article, LocalDate.parse(day), new PersonMention(name, country, office));
    }

    private static final List<Sighting> SIGHTINGS = List.of(
            seen("a1", "2021-03-01", "Ann Lee", "GBR", ""),
            seen("a2", "2021-03-05", "Ann Lee", "GBR", "foreign minister"),
            seen("a2", "2021-03-05", "Ann Lee", "GBR", "foreign minister"),
            seen("a3", "2021-04-01", "Bo Roe", "GBR", "foreign minister"),
            seen("a4", "2021-03-02", "Cy Poe", "FRA", "foreign minister"),
            seen("a5", "2021-03-20", "Cy Poe", "FRA", "foreign minister"),
            seen("a6", "2021-03-10", "Di Moe", "FRA", "foreign minister"),
            seen("a7", "2021-03-19", "Di Moe", "FRA", "foreign minister"),
            seen("a8", "2021-03-19", "Ed Foe", "FRA", "senator"),
            seen("a9", "2021-03-19", "Ed Foe", "BEL", "senator"));

    @Test
    void aPersonGrowsWithTheArticles() {
        assertThat(People.of(SIGHTINGS, SINGLE).persons())
                .filteredOn(person -> person.name().equals("Ann Lee"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.office()).isEqualTo("foreign minister");
                    assertThat(person.firstSeen()).hasToString("2021-03-01");
                    assertThat(person.lastSeen()).hasToString("2021-03-05");
                    assertThat(person.articleCount()).isEqualTo(2);
                });
    }

    @Test
    void listsConflictsAndOverwritesNothing() {
        People people = People.of(SIGHTINGS, SINGLE);
        assertThat(people.conflicts())
                .extracting("kind", "name")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("country", "Ed Foe"),
                        org.assertj.core.groups.Tuple.tuple("office", "FRA foreign minister"));
        assertThat(people.persons())
                .filteredOn(person -> person.name().equals("Ed Foe"))
                .hasSize(2);
    }

    @Test
    void orderMeansNothing() {
        List<Sighting> reversed = new ArrayList<>(SIGHTINGS);
        Collections.reverse(reversed);
        assertThat(People.of(reversed, SINGLE)).isEqualTo(People.of(SIGHTINGS, SINGLE));
    }
}
