package org.bilateral.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.consolidate.synthetic.SyntheticMentions;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolidatorTest {
    private static final List<String> CODES = List.of("USA", "RUS", "CHN", "EU", "UKR", "FRA", "DEU", "JPN");
    private final Consolidator consolidator = new Consolidator();

    private static List<ArticleFacts> articles(String... idsAndDays) {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < idsAndDays.length; i += 2) {
            articles.add(Telling.article(idsAndDays[i], idsAndDays[i + 1], "P" + i, "text of " + idsAndDays[i]));
        }
        return articles;
    }

    private static Correction correction(String id, String field, String value) {
        return new Correction(id, field, value, "Ada", LocalDate.parse("2026-11-01"), "misread");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderMeansNothing(long seed) {
        SyntheticMentions corpus = SyntheticMentions.of(3000, CODES, seed);
        Consolidation inOrder = consolidator.consolidate(corpus.articles(), corpus.mentions());
        List<InteractionMention> shuffled = new ArrayList<>(corpus.mentions());
        Collections.shuffle(shuffled, new Random(seed));
        List<ArticleFacts> articles = new ArrayList<>(corpus.articles());
        Collections.reverse(articles);
        assertThat(consolidator.consolidate(articles, shuffled)).isEqualTo(inOrder);
    }

    @Test
    void aMentionThatStandsTwiceCountsOnce() {
        SyntheticMentions corpus = SyntheticMentions.of(1000, CODES, 7);
        List<InteractionMention> twice = new ArrayList<>(corpus.mentions());
        twice.addAll(corpus.mentions());
        assertThat(consolidator.consolidate(corpus.articles(), twice))
                .isEqualTo(consolidator.consolidate(corpus.articles(), corpus.mentions()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void anIdOfAnEarlierNightIsKeptOrSupersededUnlessItsMentionsParted(long seed) {
        SyntheticMentions corpus = SyntheticMentions.of(3000, CODES, seed);
        Consolidation whole = consolidator.consolidate(corpus.articles(), corpus.mentions());
        Map<String, String> owners = owners(whole);
        Set<String> known = knownIds(whole);
        int parted = 0;
        int earlier = 0;
        for (int night = 1; night < 5; night++) {
            Consolidation some = consolidator.consolidate(
                    corpus.articles(), corpus.mentions().subList(0, 3000 * night / 5));
            for (Interaction interaction : some.interactions()) {
                long parts = interaction.mentions().stream()
                        .map(mention -> owners.get(mention.mentionId()))
                        .distinct()
                        .count();
                assertThat(parts > 1 || known.contains(interaction.id())).isTrue();
                parted += known.contains(interaction.id()) ? 0 : 1;
                earlier++;
            }
        }
        assertThat(parted).isLessThan(earlier / 100);
    }

    @Test
    void whatBecameOfAnEarlierReleaseIsKnownForEveryId() {
        SyntheticMentions corpus = SyntheticMentions.of(3000, CODES, 11);
        Consolidation whole = consolidator.consolidate(corpus.articles(), corpus.mentions());
        Consolidation some =
                consolidator.consolidate(corpus.articles(), corpus.mentions().subList(0, 1800));
        Set<String> known = new HashSet<>();
        whole.interactions().forEach(interaction -> known.add(interaction.id()));
        Succession.between(owners(some), whole).forEach(old -> {
            assertThat(known).contains(old.newId()).doesNotContain(old.oldId());
            known.add(old.oldId());
        });
        assertThat(some.interactions()).allMatch(interaction -> known.contains(interaction.id()));
    }

    private static Map<String, String> owners(Consolidation consolidation) {
        return consolidation.mentions().stream()
                .collect(Collectors.toMap(Consolidation.Assigned::mentionId, Consolidation.Assigned::interactionId));
    }

    private static Set<String> knownIds(Consolidation consolidation) {
        Set<String> known = new HashSet<>();
        consolidation.interactions().forEach(interaction -> known.add(interaction.id()));
        consolidation.superseded().stream().map(Superseded::oldId).forEach(known::add);
        return known;
    }

    @Test
    void anInteractionWhoseMentionsStayKeepsItsId() {
        SyntheticMentions corpus = SyntheticMentions.of(3000, CODES, 21);
        Consolidation some =
                consolidator.consolidate(corpus.articles(), corpus.mentions().subList(0, 1500));
        Consolidation all = consolidator.consolidate(corpus.articles(), corpus.mentions());
        Set<List<InteractionMention>> groups = new HashSet<>();
        Set<String> ids = new HashSet<>();
        all.interactions().forEach(interaction -> {
            groups.add(interaction.mentions());
            ids.add(interaction.id());
        });
        List<Interaction> unchanged = some.interactions().stream()
                .filter(interaction -> groups.contains(interaction.mentions()))
                .toList();
        assertThat(unchanged).hasSizeGreaterThan(50).allMatch(interaction -> ids.contains(interaction.id()));
    }

    @Test
    void idsAreUniqueAndSorted() {
        SyntheticMentions corpus = SyntheticMentions.of(3000, CODES, 31);
        Consolidation all = consolidator.consolidate(corpus.articles(), corpus.mentions());
        assertThat(all.interactions().stream().map(Interaction::id))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(all.mentions().stream().map(Consolidation.Assigned::mentionId))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(all.interactions().stream()
                        .mapToInt(i -> i.mentions().size())
                        .sum())
                .isEqualTo(3000);
    }

    @Test
    void aDenialStandsBesideTheClaim() {
        Telling claim = Telling.of("a1", "USA", EventType.ACCUSE, "RUS", "2021-03-02");
        Consolidation all = consolidator.consolidate(
                articles("a1", "2021-03-03", "a2", "2021-03-03"),
                List.of(
                        claim.mention(),
                        Telling.of("a2", "USA", EventType.ACCUSE, "RUS", "2021-03-02")
                                .as(Status.DENIED)
                                .mention()));
        assertThat(all.interactions())
                .singleElement()
                .extracting(Interaction::id)
                .isEqualTo(all.mentions().stream()
                        .filter(assigned -> assigned.mention().status() == Status.OCCURRED)
                        .findFirst()
                        .orElseThrow()
                        .interactionId());
        assertThat(all.mentions())
                .filteredOn(a -> a.mention().status() == Status.DENIED)
                .singleElement()
                .extracting(Consolidation.Assigned::interactionId)
                .isEqualTo("");
    }

    @Test
    void aBetterDateSupersedesTheId() {
        InteractionMention vague = Telling.of("a1", "EU", EventType.SANCTION, "CHN", "2021-03-23")
                .dated("2021-03-23", "2021-03-23", "day", "publication")
                .mention();
        InteractionMention exact =
                Telling.of("a2", "EU", EventType.SANCTION, "CHN", "2021-03-22").mention();
        List<ArticleFacts> articles = articles("a1", "2021-03-23", "a2", "2021-03-24");
        String before = consolidator
                .consolidate(articles, List.of(vague))
                .interactions()
                .get(0)
                .id();
        Consolidation after = consolidator.consolidate(articles, List.of(vague, exact));
        assertThat(after.interactions()).hasSize(1);
        assertThat(after.superseded())
                .containsExactly(
                        new Superseded(before, after.interactions().get(0).id(), "date"));
    }

    @Test
    void oneAgencyTextOnManySitesIsOneArticle() {
        String agency = "The minister said on Monday that the two neighbours would open the bridge again next spring "
                + "after years of quarrels about the toll and the customs house on the eastern bank of the river";
        List<ArticleFacts> articles = List.of(
                Telling.article("a1", "2021-03-22", "North", agency),
                Telling.article("a2", "2021-03-22", "South", "Exclusive to our site. " + agency),
                Telling.article(
                        "a3",
                        "2021-03-23",
                        "South",
                        "Quite another story told by our own correspondent at "
                                + "the border, where lorries have waited for weeks and drivers have lost all patience"));
        List<InteractionMention> mentions = new ArrayList<>();
        for (String id : List.of("a1", "a2", "a3")) {
            mentions.add(
                    Telling.of(id, "FRA", EventType.AGREE, "DEU", "2021-03-22").mention());
        }
        Interaction one =
                consolidator.consolidate(articles, mentions).interactions().get(0);
        assertThat(one.mentions()).hasSize(3);
        assertThat(one.articleCount()).isEqualTo(2);
        assertThat(one.publisherCount()).isEqualTo(2);
    }

    @Test
    void aCorrectedMentionMovesToTheActItIsOf() {
        List<ArticleFacts> articles = articles("a1", "2021-03-23", "a2", "2021-03-23");
        InteractionMention wrong =
                Telling.of("a1", "USA", EventType.ACCUSE, "CHN", "2021-03-22").mention();
        InteractionMention right =
                Telling.of("a2", "USA", EventType.ACCUSE, "RUS", "2021-03-22").mention();
        Consolidation all = consolidator.consolidate(
                articles, List.of(wrong, right), List.of(correction(wrong.mentionId(), "target_code", "RUS")));
        assertThat(all.interactions()).singleElement().satisfies(one -> {
            assertThat(one.mentions()).hasSize(2);
            assertThat(one.correctedFields()).containsExactly("target_code");
        });
        assertThat(all.mentions()).extracting(Consolidation.Assigned::mentionId).contains(wrong.mentionId());
    }

    @Test
    void aCorrectedInteractionKeepsItsIdAlsoWhenSuperseded() {
        List<ArticleFacts> articles = articles("a1", "2021-03-23", "a2", "2021-03-24");
        InteractionMention vague = Telling.of("a1", "EU", EventType.SANCTION, "CHN", "2021-03-23")
                .dated("2021-03-23", "2021-03-23", "day", "publication")
                .mention();
        InteractionMention exact =
                Telling.of("a2", "EU", EventType.SANCTION, "CHN", "2021-03-22").mention();
        String before = consolidator
                .consolidate(articles, List.of(vague))
                .interactions()
                .get(0)
                .id();
        Consolidation all = consolidator.consolidate(
                articles, List.of(vague, exact), List.of(correction(before, "place_country", "BEL")));
        Interaction one = all.interactions().get(0);
        assertThat(one.place()).extracting("countryCode").isEqualTo("BEL");
        assertThat(one.correctedFields()).containsExactly("place_country");
        assertThat(all.corrections()).singleElement().extracting("appliedTo").isEqualTo(one.id());
    }

    @Test
    void actorsThatChangePlacesTakeTheirAgentsAlong() {
        List<ArticleFacts> articles = articles("a1", "2021-03-23");
        InteractionMention mention = Telling.of("a1", "RUS", EventType.ACCUSE, "CHN", "2021-03-23")
                .by("", "Wang Yi (foreign minister)")
                .mention();
        String id = consolidator
                .consolidate(articles, List.of(mention))
                .interactions()
                .get(0)
                .id();
        Consolidation all = consolidator.consolidate(
                articles,
                List.of(mention),
                List.of(correction(id, "source_code", "CHN"), correction(id, "target_code", "RUS")));
        assertThat(all.interactions()).singleElement().satisfies(one -> {
            assertThat(one.source().code()).isEqualTo("CHN");
            assertThat(one.source().agents()).containsExactly("Wang Yi (foreign minister)");
            assertThat(one.target().agents()).isEmpty();
        });
    }

    @Test
    void aRejectedInteractionGoesAndItsMentionsStay() {
        List<ArticleFacts> articles = articles("a1", "2021-03-23");
        InteractionMention mention =
                Telling.of("a1", "EU", EventType.SANCTION, "CHN", "2021-03-23").mention();
        String id = consolidator
                .consolidate(articles, List.of(mention))
                .interactions()
                .get(0)
                .id();
        Consolidation all =
                consolidator.consolidate(articles, List.of(mention), List.of(correction(id, Correction.REJECT, "")));
        assertThat(all.interactions()).isEmpty();
        assertThat(all.mentions()).singleElement().extracting("interactionId").isEqualTo("");
    }

    @Test
    void nothingFollowsARejectedPlan() {
        List<ArticleFacts> articles = articles("a1", "2021-03-18", "a2", "2021-03-23");
        InteractionMention plan = Telling.of("a1", "RUS", EventType.CONSULT, "CHN", "2021-03-22")
                .as(Status.PLANNED)
                .mention();
        InteractionMention meeting =
                Telling.of("a2", "RUS", EventType.CONSULT, "CHN", "2021-03-22").mention();
        List<InteractionMention> both = List.of(plan, meeting);
        Interaction followed = consolidator.consolidate(articles, both).interactions().stream()
                .filter(interaction -> interaction.status() == Status.OCCURRED)
                .findFirst()
                .orElseThrow();
        assertThat(followed.followsId()).isNotEmpty();
        assertThat(consolidator
                        .consolidate(articles, both, List.of(correction(followed.followsId(), Correction.REJECT, "")))
                        .interactions())
                .singleElement()
                .extracting(Interaction::followsId)
                .isEqualTo("");
    }

    @Test
    void aRejectedMentionGoes() {
        InteractionMention mention =
                Telling.of("a1", "EU", EventType.SANCTION, "CHN", "2021-03-23").mention();
        Consolidation all = consolidator.consolidate(
                articles("a1", "2021-03-23"),
                List.of(mention),
                List.of(correction(mention.mentionId(), Correction.REJECT, "")));
        assertThat(all.interactions()).isEmpty();
        assertThat(all.mentions()).isEmpty();
    }

    @Test
    void aCorrectionThatMatchesNothingIsReported() {
        Consolidation all = consolidator.consolidate(
                List.of(), List.of(), List.of(correction("i0123456789abcdef", "mode", "visit")));
        assertThat(all.corrections()).singleElement().matches(outcome -> !outcome.matched());
    }

    @Test
    void refusesAMentionOfAnUnknownArticle() {
        InteractionMention mention =
                Telling.of("a1", "EU", EventType.SANCTION, "CHN", "2021-03-23").mention();
        assertThatThrownBy(() -> consolidator.consolidate(List.of(), List.of(mention)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1");
    }
}
