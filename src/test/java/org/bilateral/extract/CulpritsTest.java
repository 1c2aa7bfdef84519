package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;
import org.junit.jupiter.api.Test;

final class CulpritsTest {
    private static final Party CHAD = party("TCD");
    private static final Party NIGER = party("NER");
    private static final Party NORWAY = party("NOR");
    private static final Act RAID = act(EventType.ASSAULT, NIGER, CHAD, Status.OCCURRED);

    private final Discourse discourse = new Discourse(ParsedSentence.LISTS);

    @Test
    void aVictimAnswersWhoeverStruckIt() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 vowed=vow/VBD/root revenge/NN/obj>1");

        assertThat(culprits(sentence, RAID).of(rule(EventType.THREATEN), 1, List.of(CHAD)))
                .containsExactly(new Party("NER", Sector.GOV, "", 1, Link.OWNED));
    }

    @Test
    void aBystanderAnswersWhoeverMadeTheRaidThatItSpeaksOf() {
        ParsedSentence raid =
                ParsedSentence.of("Norway/NNP/nsubj>1 condemned=condemn/VBD/root the/DT/det>3 raid/NN/obj>1");
        ParsedSentence vote =
                ParsedSentence.of("Norway/NNP/nsubj>1 condemned=condemn/VBD/root the/DT/det>3 vote/NN/obj>1");

        assertThat(ParsedSentence.codes(culprits(raid, RAID).of(rule(EventType.ACCUSE), 1, List.of(NORWAY))))
                .containsExactly("NER");
        assertThat(culprits(vote, RAID).of(rule(EventType.ACCUSE), 1, List.of(NORWAY)))
                .isEmpty();
    }

    @Test
    void aBystanderAnswersWithWordsOnly() {
        ParsedSentence sentence =
                ParsedSentence.of("Norway/NNP/nsubj>1 punished=punish/VBD/root the/DT/det>3 raid/NN/obj>1");

        assertThat(culprits(sentence, RAID).of(rule(EventType.SANCTION), 1, List.of(NORWAY)))
                .isEmpty();
    }

    @Test
    void nobodyAnswersItself() {
        ParsedSentence sentence =
                ParsedSentence.of("Niger/NNP/nsubj>1 condemned=condemn/VBD/root the/DT/det>3 raid/NN/obj>1");

        assertThat(culprits(sentence, RAID).of(rule(EventType.ACCUSE), 1, List.of(NIGER)))
                .isEmpty();
    }

    @Test
    void remembersTheForceOfTheSentenceBefore() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 vowed=vow/VBD/root revenge/NN/obj>1");
        discourse.observe(List.of(RAID));

        assertThat(ParsedSentence.codes(culprits(sentence).of(rule(EventType.THREATEN), 1, List.of(CHAD))))
                .containsExactly("NER");
    }

    @Test
    void onlyWhatHasHappenedAndHurtsIsForce() {
        assertThat(Culprits.isForce(RAID)).isTrue();
        assertThat(Culprits.isForce(act(EventType.ASSAULT, NIGER, CHAD, Status.DENIED)))
                .isFalse();
        assertThat(Culprits.isForce(act(EventType.AID, NIGER, CHAD, Status.OCCURRED)))
                .isFalse();
    }

    private Culprits culprits(ParsedSentence sentence, Act... told) {
        return new Culprits(sentence.grammar(), ParsedSentence.LISTS, discourse, List.of(told));
    }

    private static Act act(EventType type, Party source, Party target, Status status) {
        return new Act(0, rule(type), List.of(source), List.of(target), status);
    }

    private static Rule rule(EventType type) {
        return new Rule("test", "verb", Set.of("do"), List.of(), List.of(), List.of(), type, "", Set.of(), "", "", "");
    }

    private static Party party(String code) {
        return new Party(code, Sector.GOV, "", 0, Link.NAMED);
    }
}
