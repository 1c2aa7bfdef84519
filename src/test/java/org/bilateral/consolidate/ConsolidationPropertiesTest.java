package org.bilateral.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bilateral.consolidate.synthetic.SyntheticMentions;
import org.bilateral.extract.InteractionMention;

/** What holds of every corpus, told on small dense ones: few states, so that many mentions compete for one act. */
class ConsolidationPropertiesTest {
    private static final List<String> CODES = List.of("USA", "RUS", "CHN");
    private final Consolidator consolidator = new Consolidator();

    @Property(tries = 60, seed = "20261124")
    void theOrderOfArticlesAndMentionsMeansNothing(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 400) int count) {
        SyntheticMentions corpus = SyntheticMentions.of(count, CODES, seed);
        List<InteractionMention> shuffled = new ArrayList<>(corpus.mentions());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(consolidator.consolidate(corpus.articles(), shuffled))
                .isEqualTo(consolidator.consolidate(corpus.articles(), corpus.mentions()));
    }

    @Property(tries = 60, seed = "20261124")
    void consolidatingTheMentionsOfTheResultChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 400) int count) {
        SyntheticMentions corpus = SyntheticMentions.of(count, CODES, seed);
        Consolidation once = consolidator.consolidate(corpus.articles(), corpus.mentions());
        List<InteractionMention> again = new ArrayList<>();
        once.interactions().forEach(interaction -> again.addAll(interaction.mentions()));
        assertThat(consolidator.consolidate(corpus.articles(), again)).isEqualTo(once);
    }

    @Property(tries = 60, seed = "20261124")
    void everyMentionIsInExactlyOneInteraction(@ForAll long seed, @ForAll @IntRange(min = 20, max = 400) int count) {
        SyntheticMentions corpus = SyntheticMentions.of(count, CODES, seed);
        Consolidation result = consolidator.consolidate(corpus.articles(), corpus.mentions());
        Map<String, Integer> seen = new HashMap<>();
        result.interactions()
                .forEach(interaction ->
                        interaction.mentions().forEach(mention -> seen.merge(mention.mentionId(), 1, Integer::sum)));
        Set<String> ids = new HashSet<>();
        corpus.mentions().forEach(mention -> ids.add(mention.mentionId()));
        assertThat(seen.keySet()).isEqualTo(ids);
        assertThat(seen.values()).allMatch(times -> times == 1);
    }

    @Property(tries = 60, seed = "20261124")
    void anInteractionKeepsItsIdWhenOtherArticlesGo(
            @ForAll long seed, @ForAll @IntRange(min = 40, max = 400) int count) {
        SyntheticMentions corpus = SyntheticMentions.of(count, CODES, seed);
        Consolidation whole = consolidator.consolidate(corpus.articles(), corpus.mentions());
        Consolidation part =
                consolidator.consolidate(corpus.articles(), corpus.mentions().subList(0, count / 2));
        Map<List<InteractionMention>, String> idByMentions = new HashMap<>();
        whole.interactions().forEach(interaction -> idByMentions.put(interaction.mentions(), interaction.id()));
        part.interactions().stream()
                .filter(interaction -> idByMentions.containsKey(interaction.mentions()))
                .forEach(interaction ->
                        assertThat(interaction.id()).isEqualTo(idByMentions.get(interaction.mentions())));
    }
}
