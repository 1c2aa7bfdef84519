package org.bilateral.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import org.bilateral.document.ResourceException;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.junit.jupiter.api.Test;

/** Every bad row stops the start and says where it stands. */
class BadRowsTest {
    private static final ActorTable ACTORS = ActorTable.load();

    @Test
    void aNameNeedsAKnownActorAKindAndASector() {
        List<String> columns = List.of("name", "actor_code", "kind", "sector");

        assertThat(problems("bad_names.tsv", columns, row -> NameTables.name(row, ACTORS)))
                .containsExactly(
                        "ontology/bad_names.tsv:2: no actor ATL",
                        "ontology/bad_names.tsv:3: kind is no Kind: COUNTRY",
                        "ontology/bad_names.tsv:4: sector is empty");
    }

    @Test
    void anOfficeHolderNeedsDatesInOrderAndASurname() {
        List<String> columns = List.of("name", "surname", "actor_code", "office", "from", "to");

        assertThat(problems("bad_holders.tsv", columns, row -> OfficeTables.holder(row, ACTORS)))
                .containsExactly(
                        "ontology/bad_holders.tsv:2: from is no ISO date: 2020-02-30",
                        "ontology/bad_holders.tsv:3: ends before it begins",
                        "ontology/bad_holders.tsv:4: surname is empty");
    }

    @Test
    void aPlaceNeedsACountryAndCoordinatesOnEarth() {
        List<String> columns = List.of(
                "name",
                "country_code",
                "latitude",
                "longitude",
                "geonames_id",
                "population",
                "capital",
                "alternative_names");

        assertThat(problems("bad_places.tsv", columns, row -> Gazetteer.place(row, ACTORS)))
                .containsExactly(
                        "ontology/bad_places.tsv:2: no country ATL",
                        "ontology/bad_places.tsv:3: latitude is beyond 90 degrees",
                        "ontology/bad_places.tsv:4: capital is neither true nor false",
                        "ontology/bad_places.tsv:5: population is no number: many");
    }

    @Test
    void aCategoryNeedsAnEventTypeACodeAndScoresOnTheScale() {
        List<String> columns = List.of("event_type", "mode", "label", "cameo_code", "goldstein", "plover_score");

        assertThat(problems("bad_categories.tsv", columns, EventCategoryTable::category))
                .containsExactly(
                        "ontology/bad_categories.tsv:2: no CAMEO code: 3",
                        "ontology/bad_categories.tsv:3: goldstein is beyond ten",
                        "ontology/bad_categories.tsv:4: event_type is no EventType: MEET");
    }

    private static List<String> problems(String file, List<String> columns, Function<ResourceRow, Object> reader) {
        return ResourceTable.read(BadRowsTest.class, file, columns).stream()
                .map(row -> catchThrowableOfType(ResourceException.class, () -> reader.apply(row))
                        .getMessage())
                .toList();
    }
}
