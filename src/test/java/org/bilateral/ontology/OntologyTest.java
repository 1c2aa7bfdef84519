package org.bilateral.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void findsActorsByCode() {
        Actor russia = ONTOLOGY.getActor("RUS");

        assertThat(russia)
                .isEqualTo(new Actor(
                        "RUS",
                        "Russia",
                        ActorKind.STATE,
                        "RU",
                        "643",
                        "365",
                        "365",
                        "Q159",
                        "Moscow",
                        "Eastern Europe"));
        assertThat(ONTOLOGY.findActor("ZZZ")).isEmpty();
        assertThatThrownBy(() -> ONTOLOGY.getActor("ZZZ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no actor ZZZ");
    }

    @Test
    void listsActorsByCode() {
        assertThat(ONTOLOGY.listActors()).extracting(Actor::code).isSorted().contains("CHN", "PSE", "TWN", "XKX");
    }

    @Test
    void fallsBackToTheTypeWhereItDoesNotKnowTheMode() {
        EventCategory consult = ONTOLOGY.getCategory(EventType.CONSULT, "");

        assertThat(ONTOLOGY.getCategory(EventType.CONSULT, "unheard-of")).isEqualTo(consult);
        assertThat(ONTOLOGY.getCategory(EventType.CONSULT, "visit").cameoCode()).isEqualTo("042");
    }

    @Test
    void hasTheSameVersionEachTime() {
        assertThat(Ontology.load().version()).isEqualTo(ONTOLOGY.version()).matches("o[0-9a-f]{16}");
    }

    @Test
    void namesFormerStatesBySuccessor() {
        assertThat(codesOf("Soviet Union")).containsExactly("RUS");
        assertThat(codesOf("West Germany")).containsExactly("DEU");
        assertThat(codesOf("Yugoslavia")).containsExactly("SRB");
        assertThat(codesOf("Czechoslovakia")).containsExactly("CZE");
        assertThat(codesOf("Zaire")).containsExactly("COD");
        assertThat(codesOf("Burmese")).containsExactly("MMR");
    }

    private static List<String> codesOf(String name) {
        return ONTOLOGY.listNames().stream()
                .filter(actorName -> actorName.name().equals(name))
                .map(ActorName::actorCode)
                .toList();
    }
}
