package org.bilateral.extract;

import org.bilateral.annotate.Token;

/** Which words may stand for an actor that an earlier sentence named: more than do, never fewer. */
final class ReferenceWords {
    private ReferenceWords() {}

    static boolean mayRefer(Token token, WordLists lists) {
        return isPronoun(token, lists) || isNoun(token, lists) || lists.has("pair_noun", token.lemma());
    }

    static boolean isPronoun(Token token, WordLists lists) {
        return token.tag().startsWith("PRP") || lists.has("pronoun", token.lemma());
    }

    /** "the country", "the minister", "the island". */
    static boolean isNoun(Token token, WordLists lists) {
        return isCountry(token, lists) || lists.has("office_noun", token.lemma());
    }

    static boolean isCountry(Token token, WordLists lists) {
        return lists.has("country_noun", token.lemma()) || lists.descriptions().isNoun(token.lemma());
    }
}
