package org.bilateral.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenActsTest {
    private GoldenActs golden = new GoldenActs(List.of(), List.of(), Map.of());
    private Map<String, Interaction> byMention = Map.of();

    private void consolidate(String file) throws IOException {
        golden = GoldenActs.load(file);
        Consolidation all = new Consolidator().consolidate(golden.articles(), golden.mentions());
        byMention = new HashMap<>();
        for (Interaction interaction : all.interactions()) {
            interaction.mentions().forEach(mention -> byMention.put(mention.mentionId(), interaction));
        }
    }

    @BeforeEach
    void consolidate() throws IOException {
        consolidate(GoldenActs.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {GoldenActs.FIRST, GoldenActs.SECOND})
    void clustersAsAPersonWould(String file) throws IOException {
        consolidate(file);
        int both = 0;
        int found = 0;
        int wanted = 0;
        List<String> differences = new ArrayList<>();
        List<String> ids = List.copyOf(golden.actOfMention().keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                boolean want = act(ids.get(i)).equals(act(ids.get(j)));
                boolean have = interaction(ids.get(i)).equals(interaction(ids.get(j)));
                wanted += want ? 1 : 0;
                found += have ? 1 : 0;
                both += want && have ? 1 : 0;
                if (want != have) {
                    differences.add(
                            (want ? "apart: " : "joined: ") + describe(ids.get(i)) + " | " + describe(ids.get(j)));
                }
            }
        }
        double f1 = 2.0 * both / (found + wanted);
        assertThat(f1)
                .as("pairwise F1 %s of %s pairs, %s", f1, wanted, differences)
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void carriesTheMostSpecificOfWhatIsSaid() {
        Interaction guilin = of("guilin");
        assertThat(guilin.date().start()).hasToString("2021-03-22");
        assertThat(guilin.date().precision()).isEqualTo("day");
        assertThat(guilin.place()).extracting("name").isEqualTo("Guilin");
        assertThat(guilin.mode()).isEqualTo("visit");
        assertThat(guilin.source().code()).isEqualTo("RUS");
        assertThat(guilin.source().agents()).containsExactly("Sergei Lavrov (foreign minister)");
        assertThat(guilin.contexts()).containsExactly("diplomatic", "economic");
        assertThat(guilin.articleCount()).isEqualTo(5);
    }

    @Test
    void linksAPlanWithTheActThatCarriesItOut() {
        assertThat(of("guilin").followsId()).isEqualTo(of("guilin-plan").id());
        assertThat(of("geneva").followsId()).isEqualTo(of("geneva-plan").id());
        assertThat(of("eu-china").followsId()).isEqualTo(of("eu-china-plan").id());
        assertThat(of("phone-25").followsId()).isEmpty();
        assertThat(of("guilin-plan").status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void linksThePlansOfTheSecondCorpusAndNothingElse() throws IOException {
        consolidate(GoldenActs.SECOND);
        assertThat(of("cairo").followsId()).isEqualTo(of("cairo-plan").id());
        assertThat(of("treaty").followsId()).isEqualTo(of("treaty-plan").id());
        assertThat(of("ankara").followsId()).isEmpty();
        assertThat(of("call-te").followsId()).isEmpty();
    }

    @Test
    void givesThePairsOfOneActOneEventId() {
        assertThat(of("missiles-JPN").eventId()).isEqualTo(of("missiles-KOR").eventId());
        assertThat(of("missiles-JPN-2").eventId())
                .isNotEqualTo(of("missiles-JPN").eventId());
        assertThat(of("eu-china").eventId()).isNotEqualTo(of("china-eu").eventId());
    }

    private Interaction of(String act) {
        TreeSet<String> ids = new TreeSet<>();
        Interaction one = null;
        for (InteractionMention mention : golden.mentions()) {
            if (act(mention.mentionId()).equals(act)) {
                one = interaction(mention.mentionId());
                ids.add(one.id());
            }
        }
        assertThat(ids).as(act).hasSize(1);
        return java.util.Objects.requireNonNull(one);
    }

    private String act(String mentionId) {
        return golden.actOfMention().getOrDefault(mentionId, "");
    }

    private Interaction interaction(String mentionId) {
        return java.util.Objects.requireNonNull(byMention.get(mentionId));
    }

    private String describe(String mentionId) {
        return act(mentionId) + " "
                + golden.mentions().stream()
                        .filter(mention -> mention.mentionId().equals(mentionId))
                        .map(InteractionMention::evidence)
                        .findFirst()
                        .orElse("");
    }
}
