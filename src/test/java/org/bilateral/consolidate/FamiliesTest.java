package org.bilateral.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.synthetic.SyntheticMentions;
import org.bilateral.extract.InteractionMention;

/** Family by family and all at once are the same: what the consolidation on a cluster rests on. */
class FamiliesTest {
    private static final List<String> CODES = List.of("USA", "RUS", "CHN", "FRA");
    private final Consolidator consolidator = new Consolidator();

    @Property(tries = 60, seed = "20261128")
    void familiesTogetherGiveWhatAllMentionsGive(@ForAll long seed, @ForAll @IntRange(min = 20, max = 400) int count) {
        SyntheticMentions corpus = SyntheticMentions.of(count, CODES, seed);
        List<Correction> corrections = corrections(corpus, new Random(seed));
        Consolidation whole = consolidator.consolidate(corpus.articles(), corpus.mentions(), corrections);
        Families families = new Families(corrections);
        List<Consolidation> parts =
                corpus.mentions().stream().collect(Collectors.groupingBy(families::of)).values().stream()
                        .map(family -> consolidator.consolidate(corpus.articles(), family, corrections))
                        .toList();
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(inEvents(parts.stream()
                        .flatMap(part -> part.interactions().stream())
                        .sorted(Comparator.comparing(Interaction::id))
                        .toList()))
                .isEqualTo(whole.interactions());
        assertThat(parts.stream()
                        .flatMap(part -> part.mentions().stream())
                        .sorted(Comparator.comparing(Assigned::mentionId)))
                .isEqualTo(whole.mentions());
        assertThat(parts.stream()
                        .flatMap(part -> part.superseded().stream())
                        .sorted()
                        .map(Superseded::toString))
                .isEqualTo(whole.superseded().stream().map(Superseded::toString).toList());
        assertThat(outcomes(parts)).isEqualTo(outcomes(List.of(whole)));
    }

    /** A correction that matches does so in one family. */
    private static Map<Correction, String> outcomes(List<Consolidation> parts) {
        Map<Correction, String> outcomes = new HashMap<>();
        for (Consolidation part : parts) {
            part.corrections()
                    .forEach(outcome ->
                            outcomes.merge(outcome.correction(), outcome.appliedTo(), (a, b) -> a.isEmpty() ? b : a));
        }
        return outcomes;
    }

    /** Passes the smallest id on until nothing changes. */
    private static List<Interaction> inEvents(List<Interaction> interactions) {
        Map<String, String> least = new TreeMap<>();
        interactions.forEach(interaction -> least.put(interaction.id(), interaction.id()));
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<String, String> told = new HashMap<>();
            for (Interaction interaction : interactions) {
                for (InteractionMention mention : interaction.mentions()) {
                    told.merge(act(mention), least.getOrDefault(interaction.id(), ""), FamiliesTest::smaller);
                }
            }
            for (Interaction interaction : interactions) {
                for (InteractionMention mention : interaction.mentions()) {
                    String root = told.getOrDefault(act(mention), "");
                    String before = least.getOrDefault(interaction.id(), "");
                    changed |= !smaller(root, before).equals(before);
                    least.put(interaction.id(), smaller(root, before));
                }
            }
        }
        List<Interaction> joined = new ArrayList<>();
        interactions.forEach(
                interaction -> joined.add(Families.inEvent(interaction, least.getOrDefault(interaction.id(), ""))));
        return joined;
    }

    private static String act(InteractionMention mention) {
        return mention.articleId() + " " + mention.actId();
    }

    private static String smaller(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Some move a mention to another family, some take a row away, one matches nothing. */
    private List<Correction> corrections(SyntheticMentions corpus, Random random) {
        List<Correction> corrections = new ArrayList<>();
        corrections.add(correction("m0000000000000000", "event_type", "AID"));
        for (int i = 0; i < 5; i++) {
            String mention = corpus.mentions()
                    .get(random.nextInt(corpus.mentions().size()))
                    .mentionId();
            corrections.add(correction(mention, "event_type", "AID"));
            corrections.add(correction(mention, "source_code", CODES.get(random.nextInt(CODES.size()))));
        }
        List<Interaction> acts =
                consolidator.consolidate(corpus.articles(), corpus.mentions()).interactions();
        for (int i = 0; i < 3; i++) {
            String act = acts.get(random.nextInt(acts.size())).id();
            corrections.add(correction(act, i == 0 ? "channel" : Correction.REJECT, i == 0 ? "phone" : ""));
        }
        return corrections;
    }

    private static Correction correction(String id, String field, String value) {
        return new Correction(id, field, value, "a reader", LocalDate.of(2026, 11, 1), "looked it up");
    }
}
