package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilateral.annotate.ActorMention.Kind;
import org.junit.jupiter.api.Test;

final class ReferenceResolverTest {
    private final Discourse discourse = new Discourse(ParsedSentence.LISTS);

    @Test
    void aSubjectPronounIsTheSubjectOfTheClauseAbove() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Japan/NNP/nsubj>1 said=say/VBD/root it/PRP/nsubj>4 had=have/VBD/aux>4"
                                + " halted=halt/VBN/ccomp>1 aid/NN/obj>4 to/TO/case>7 Chad/NNP/obl>4")
                .naming("Japan", "JPN")
                .naming("Chad", "TCD");

        assertThat(pronoun(sentence, "it")).containsExactly("JPN");
    }

    @Test
    void whoMustDoWhatIsDemandedIsNotWhoDemandsIt() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Chad/NNP/nsubj>1 accused=accuse/VBD/root Niger/NNP/obj>1 and/CC/cc>4"
                                + " demanded=demand/VBD/conj>1 that/IN/mark>7 it/PRP/nsubj>7 withdraw/VB/ccomp>4")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(pronoun(sentence, "it")).containsExactly("NER");
    }

    @Test
    void whoDoesHarmDoesItToAnothers() {
        ParsedSentence sentence = ParsedSentence.of(
                        "Chad/NNP/nsubj>1 said=say/VBD/root Niger/NNP/nsubj>3 attacked=attack/VBD/ccomp>1"
                                + " its/PRP$/nmod:poss>5 ships=ship/NNS/obj>3")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(pronoun(sentence, "its")).containsExactly("TCD");
    }

    @Test
    void theTwoCountriesMayBeNamedLaterInTheSentence() {
        ParsedSentence sentence = ParsedSentence.of("the/DT/det>2 two/CD/nummod>2 countries=country/NNS/nsubj>3"
                        + " quarrelled=quarrel/VBD/root after/IN/mark>6 Chad/NNP/nsubj>6 attacked=attack/VBD/advcl>3"
                        + " Niger/NNP/obj>6")
                .naming("Chad", "TCD")
                .naming("Niger", "NER");

        assertThat(noun(sentence, "countries")).containsExactly("TCD", "NER");
    }

    @Test
    void aPersonalPronounIsTheLastPersonOfTheSentencesBefore() {
        discourse.observe(ParsedSentence.of("Déby/NNP/nsubj>1 left=leave/VBD/root Mali/NNP/obj>1")
                .naming("Déby", "TCD", Kind.PERSON, "president")
                .naming("Mali", "MLI")
                .sentence());
        ParsedSentence sentence = ParsedSentence.of("He/PRP/nsubj>1 smiled=smile/VBD/root");

        assertThat(pronoun(sentence, "He")).containsExactly("TCD");
    }

    @Test
    void bothCountriesAreTheTwoNamedBefore() {
        String words = "both/DT/det>1 countries=country/NNS/nsubj>2 agreed=agree/VBD/root";
        discourse.observe(ParsedSentence.of("Chad/NNP/nsubj>1 left=leave/VBD/root Mali/NNP/obj>1")
                .naming("Chad", "TCD")
                .naming("Mali", "MLI")
                .sentence());
        ParsedSentence here = ParsedSentence.of("Niger/NNP/nsubj>1 told=tell/VBD/root Peru/NNP/obj>1 that/IN/mark>6"
                        + " both/DT/det>5 countries=country/NNS/nsubj>6 agreed=agree/VBD/ccomp>1")
                .naming("Niger", "NER")
                .naming("Peru", "PER");

        assertThat(noun(here, "countries")).containsExactly("NER", "PER");
        assertThat(noun(ParsedSentence.of(words), "countries")).containsExactly("TCD", "MLI");
    }

    @Test
    void theMinisterIsTheLastPersonInThatOffice() {
        discourse.observe(ParsedSentence.of("Faki/NNP/nsubj>1 told=tell/VBD/root Keita/NNP/obj>1")
                .naming("Faki", "TCD", Kind.PERSON, "foreign minister")
                .naming("Keita", "MLI", Kind.PERSON, "president")
                .sentence());
        ParsedSentence the = ParsedSentence.of("the/DT/det>1 minister/NN/nsubj>2 smiled=smile/VBD/root");
        ParsedSentence any = ParsedSentence.of("a/DT/det>1 minister/NN/nsubj>2 smiled=smile/VBD/root");

        assertThat(noun(the, "minister")).containsExactly("TCD");
        assertThat(noun(any, "minister")).isEmpty();
    }

    private List<String> pronoun(ParsedSentence sentence, String word) {
        return ParsedSentence.codes(resolver(sentence).pronoun(sentence.at(word)));
    }

    private List<String> noun(ParsedSentence sentence, String word) {
        NounResolver nouns = new NounResolver(sentence.grammar(), ParsedSentence.LISTS, discourse, resolver(sentence));
        return ParsedSentence.codes(nouns.resolve(sentence.at(word)));
    }

    private ReferenceResolver resolver(ParsedSentence sentence) {
        Grammar grammar = sentence.grammar();
        PartyFinder parties = new PartyFinder(grammar, ParsedSentence.LISTS, discourse);
        return new ReferenceResolver(grammar, ParsedSentence.LISTS, discourse, parties);
    }
}
