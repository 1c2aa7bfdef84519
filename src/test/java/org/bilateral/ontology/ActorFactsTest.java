package org.bilateral.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables of organisations, bodies, offices, people and companies must know. */
class ActorFactsTest {
    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void areAsManyAsTheNewsNeeds() {
        assertThat(ONTOLOGY.listActors())
                .filteredOn(actor -> actor.kind() == ActorKind.ORGANISATION)
                .hasSizeGreaterThanOrEqualTo(130);
        assertThat(ONTOLOGY.listOfficeHolders()).hasSizeGreaterThanOrEqualTo(1400);
        assertThat(ONTOLOGY.listOffices()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(ONTOLOGY.listCompanies()).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void knowEachOrganisationByItsName() {
        Set<String> named = ONTOLOGY.listNames().stream()
                .map(name -> name.actorCode() + " " + name.name())
                .collect(Collectors.toSet());

        assertThat(ONTOLOGY.listActors())
                .filteredOn(actor -> actor.kind() == ActorKind.ORGANISATION)
                .allSatisfy(actor -> assertThat(named).contains(actor.code() + " " + actor.name()));
    }

    @Test
    void knowWhoHeldAnOfficeOnADay() {
        assertThat(inOffice("Powell", "secretary of state", "2004-09-09")).containsExactly("Colin Powell");
        assertThat(inOffice("Powell", "secretary of state", "2021-03-22")).isEmpty();
        assertThat(inOffice("Blinken", "secretary of state", "2021-03-22")).contains("Antony Blinken");
        assertThat(inOffice("Wang", "foreign minister", "2021-03-22")).containsExactly("Wang Yi");
        assertThat(inOffice("Shevardnadze", "foreign minister", "1987-05-05")).containsExactly("Eduard Shevardnadze");
        assertThat(inOffice("Assad", "president", "1995-01-01")).contains("Hafez Assad");
        assertThat(inOffice("Assad", "president", "2015-01-01")).contains("Bashar Assad");
    }

    @Test
    void holdNobodyWhoLeftBefore1985() {
        assertThat(ONTOLOGY.listOfficeHolders())
                .allSatisfy(holder -> assertThat(holder.to()).isAfterOrEqualTo(LocalDate.of(1985, 1, 1)));
    }

    @Test
    void giveGroupsTheirStateAndSector() {
        assertThat(reading("Hamas")).containsExactly("PSE GROUP REB");
        assertThat(reading("Pentagon")).containsExactly("USA BODY MIL");
        assertThat(reading("Knesset")).containsExactly("ISR BODY LEG");
        assertThat(reading("Security Council")).containsExactly("UN BODY IGO");
        assertThat(reading("Islamic State")).isEmpty();
        assertThat(reading("al-Qaida")).isEmpty();
    }

    @Test
    void implyTheActorWhereTheTitleAloneDoes() {
        assertThat(ONTOLOGY.listOffices())
                .filteredOn(office -> Set.of("pope", "taoiseach", "secretary of state", "prime minister")
                        .contains(office.title()))
                .extracting(office -> office.title() + " " + office.actorCode())
                .containsExactlyInAnyOrder("pope VAT", "taoiseach IRL", "secretary of state USA", "prime minister ");
    }

    private static List<String> inOffice(String surname, String office, String day) {
        LocalDate date = LocalDate.parse(day);
        return ONTOLOGY.listOfficeHolders().stream()
                .filter(holder ->
                        holder.surname().equals(surname) && holder.office().equals(office))
                .filter(holder -> !date.isBefore(holder.from()) && !date.isAfter(holder.to()))
                .map(OfficeHolder::name)
                .toList();
    }

    private static List<String> reading(String words) {
        return ONTOLOGY.listNames().stream()
                .filter(name -> name.name().equals(words))
                .map(name -> name.actorCode() + " " + name.kind() + " " + name.sector())
                .toList();
    }
}
