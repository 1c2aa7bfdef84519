package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class GrammarTest {
    private static final ParsedSentence PASSIVE =
            ParsedSentence.of("Rebels=rebel/NNS/nsubj:pass>2 were=be/VBD/aux:pass>2"
                    + " killed=kill/VBN/root by/IN/case>4 troops=troop/NNS/obl>2");

    @Test
    void aPassiveTurnsSubjectAndObjectRound() {
        Grammar grammar = PASSIVE.grammar();

        assertThat(grammar.isPassive(2)).isTrue();
        assertThat(grammar.object(2)).hasValue(PASSIVE.at("Rebels"));
        assertThat(grammar.agent(2)).hasValue(PASSIVE.at("troops"));
    }

    @Test
    void meansAndTimesAreNoAgents() {
        String words = "Rebels=rebel/NNS/nsubj:pass>2 were=be/VBD/aux:pass>2 told=tell/VBN/root by/IN/case>4 ";
        ParsedSentence phone = ParsedSentence.of(words + "phone/NN/obl>2");
        ParsedSentence friday = ParsedSentence.of(words + "Friday/NNP/obl>2").dated("Friday", LocalDate.of(2011, 5, 6));

        assertThat(phone.grammar().agent(2)).isEmpty();
        assertThat(friday.grammar().agent(2)).isEmpty();
    }

    @Test
    void anInfinitiveIsDoneByTheObjectThatIsUrgedOrTheSubjectThatAgrees() {
        ParsedSentence urged =
                ParsedSentence.of("Chad/NNP/nsubj>1 urged=urge/VBD/root Niger/NNP/obj>1 to/TO/mark>4 leave/VB/xcomp>1");
        ParsedSentence agreed =
                ParsedSentence.of("Chad/NNP/nsubj>1 agreed=agree/VBD/root to/TO/mark>3 leave/VB/xcomp>1");

        assertThat(urged.grammar().subject(4)).hasValue(urged.at("Niger"));
        assertThat(agreed.grammar().subject(3)).hasValue(agreed.at("Chad"));
        assertThat(agreed.grammar().ownSubject(3)).isEmpty();
        assertThat(agreed.grammar().isInfinitive(3)).isTrue();
    }

    @Test
    void whatIsANationsDecisionToDoTheNationDoes() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 hailed=hail/VBD/root the/DT/det>4"
                        + " Nigerien/JJ/amod>4 decision/NN/obj>1 to/TO/mark>6 withdraw/VB/acl>4")
                .naming("Nigerien", "NER");

        assertThat(sentence.grammar().subject(6)).hasValue(sentence.at("Nigerien"));
    }

    @Test
    void whoIsAccusedOfDoingItDoesIt() {
        ParsedSentence sentence = ParsedSentence.of("Chad/NNP/nsubj>1 accused=accuse/VBD/root Niger/NNP/obj>1"
                + " of/IN/mark>4 hiding=hide/VBG/advcl>1 arms=arm/NNS/obj>4");

        assertThat(sentence.grammar().agent(4)).hasValue(sentence.at("Niger"));
    }

    @Test
    void aRelativeClauseIsAboutTheNounThatItDescribes() {
        ParsedSentence subject = ParsedSentence.of(
                "rebels=rebel/NNS/root who/WP/nsubj>2 attacked=attack/VBD/acl:relcl>0 Chad/NNP/obj>2");
        ParsedSentence object = ParsedSentence.of(
                "rebels=rebel/NNS/root whom/WP/obj>3 Chad/NNP/nsubj>3 attacked=attack/VBD/acl:relcl>0");

        assertThat(subject.grammar().agent(2)).hasValue(0);
        assertThat(object.grammar().object(3)).hasValue(0);
    }

    @Test
    void aHeadlineDropsTheWasOfAPassive() {
        String words = "Déby/NNP/nsubj>1 urged=urge/VBD/root to/TO/mark>3 leave/VB/xcomp>1";

        assertThat(ParsedSentence.of(words).inTitle().grammar().isPassive(1)).isTrue();
        assertThat(ParsedSentence.of(words).grammar().isPassive(1)).isFalse();
    }

    @Test
    void readsPrepositionsConjunctsAndHyphens() {
        ParsedSentence sentence =
                ParsedSentence.of("fled=flee/VBD/root because/IN/case>7 of/IN/fixed>1 cease/NN/compound>7"
                        + " -/HYPH/punct>7 fires/NNS/compound>7 and/CC/cc>7 talks=talk/NNS/obl>0 ,/,/punct>9 votes=vote/NNS/conj>7"
                        + " and/CC/cc>11 marches=march/NNS/conj>9");
        Grammar grammar = sentence.grammar();

        assertThat(grammar.preposition(7)).isEqualTo("because_of");
        assertThat(grammar.conjuncts(7)).containsExactly(7, 9, 11);
        assertThat(grammar.firstConjunct(11)).isEqualTo(7);
        assertThat(grammar.joined(5)).isEqualTo("cease-fires");
        assertThat(grammar.joined(7)).isEqualTo("talks");
    }

    @Test
    void aPhraseEndsWhereAClauseBegins() {
        ParsedSentence sentence = ParsedSentence.of(
                "Chad/NNP/nsubj>1 said=say/VBD/root that/IN/mark>4" + " Niger/NNP/nsubj>4 left=leave/VBD/ccomp>1");
        Grammar grammar = sentence.grammar();

        assertThat(grammar.phrase(1)).containsExactly(0, 1);
        assertThat(grammar.subtree(1)).containsExactly(0, 1, 2, 3, 4);
        assertThat(grammar.distance(0, 3)).isEqualTo(3);
        assertThat(grammar.pathUp(3)).containsExactly(3, 4, 1);
    }
}
