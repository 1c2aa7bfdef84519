package org.bilateral.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Token;

/**
 * What the pronouns and nouns of a sentence ask the sentences before, whatever its syntax is: for each word all that
 * {@link ReferenceResolver} and {@link NounResolver} may ask for it.
 */
final class References {
    /** Of what sentences before have said, where it needs their syntax. */
    enum Kind {
        /** Who did something. */
        SUBJECT,
        /** Several who did something together. */
        GROUP,
        /** Two of them. */
        PAIR,
        /** Who spoke. */
        SPEAKER
    }

    private final Wording wording;
    private final WordLists lists;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private boolean person;
    private boolean state;

    References(Wording wording, WordLists lists) {
        this.wording = wording;
        this.lists = lists;
        boolean definite = wording.has("the");
        boolean both = wording.hasAny("both");
        for (int i = 0; i < wording.sentence().tokens().size(); i++) {
            Token token = wording.token(i);
            if (ReferenceWords.isPronoun(token, lists)) {
                addPronoun(wording.written(i));
            }
            if (both && lists.has("pair_noun", token.lemma())) {
                kinds.add(Kind.PAIR);
            }
            if (definite && lists.has("country_noun", token.lemma())) {
                state = true;
                kinds.add(Kind.SUBJECT);
            }
        }
    }

    private void addPronoun(String word) {
        if (lists.has("first_person", word)) {
            kinds.add(Kind.SPEAKER);
            return;
        }
        if (lists.has("personal", word)) {
            person = true;
        } else {
            kinds.add(lists.has("plural_pronoun", word) ? Kind.GROUP : Kind.SUBJECT);
        }
        if (lists.has("object_pronoun", word) || wording.hasAny("demanding")) {
            kinds.add(Kind.SUBJECT);
        }
    }

    /** What must be asked that needs syntax. */
    Set<Kind> kinds() {
        return kinds;
    }

    /** Whom they may mean by the names alone that were read before. */
    List<Party> inNames(Discourse before) {
        List<Party> found = new ArrayList<>();
        if (person) {
            found.addAll(before.lastPerson());
        }
        if (state) {
            found.addAll(before.lastStateNamed());
        }
        for (int i = 0; wording.has("the") && i < wording.sentence().tokens().size(); i++) {
            String lemma = wording.token(i).lemma();
            Set<String> described = lists.descriptions().states(wording.sentence(), wording.joined(i), lemma, i);
            found.addAll(described.isEmpty() ? List.of() : before.described(described));
            if (lists.has("office_noun", lemma)) {
                found.addAll(before.lastPersonWith(lemma));
            }
        }
        return found;
    }
}
