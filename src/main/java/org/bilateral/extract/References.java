package org.bilateral.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Token;

/**
 * All actors of earlier sentences that the pronouns and nouns of a sentence may mean, whatever its syntax is: for each
 * word the answers that {@link ReferenceResolver} may give for it.
 */
final class References {
    private final Wording wording;
    private final WordLists lists;
    private final Discourse discourse;
    private final Set<String> codes = new HashSet<>();

    References(Wording wording, WordLists lists, Discourse discourse) {
        this.wording = wording;
        this.lists = lists;
        this.discourse = discourse;
    }

    Set<String> codes() {
        boolean definite = wording.has("the");
        boolean both = wording.hasAny("both");
        for (int i = 0; i < wording.sentence().tokens().size(); i++) {
            Token token = wording.token(i);
            if (ReferenceWords.isPronoun(token, lists)) {
                addPronoun(wording.written(i));
            }
            if (both && lists.has("pair_noun", token.lemma())) {
                add(discourse.lastPair());
            }
            if (definite) {
                addNoun(token.lemma(), i);
            }
        }
        return codes;
    }

    private void addPronoun(String word) {
        if (lists.has("first_person", word)) {
            add(discourse.lastSpeaker());
            return;
        }
        if (lists.has("personal", word)) {
            add(discourse.lastPerson());
        } else {
            add(lists.has("plural_pronoun", word) ? discourse.lastGroup() : discourse.lastSubject());
        }
        if (lists.has("object_pronoun", word) || wording.hasAny("demanding")) {
            add(discourse.lastSubject());
        }
    }

    private void addNoun(String lemma, int head) {
        Set<String> described = lists.descriptions().states(wording.sentence(), wording.joined(head), lemma, head);
        if (!described.isEmpty()) {
            add(discourse.described(described));
        }
        if (lists.has("country_noun", lemma)) {
            add(discourse.lastState());
        }
        if (lists.has("office_noun", lemma)) {
            add(discourse.lastPersonWith(lemma));
        }
    }

    private void add(List<Party> parties) {
        parties.forEach(p -> codes.add(p.code()));
    }
}
