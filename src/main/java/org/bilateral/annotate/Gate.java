package org.bilateral.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a sentence is worth its syntax: it must name an actor, and speak of a second one by name, by office,
 * by pronoun or by what was said before.
 */
final class Gate {
    private final NameLexicon lexicon;

    Gate(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean passes(Words words, List<ActorMention> mentions, boolean documentKnowsTwo) {
        Set<String> codes = new HashSet<>();
        mentions.forEach(m -> codes.addAll(m.codes()));
        if (codes.size() >= 2) {
            return true;
        }
        return documentKnowsTwo && (!codes.isEmpty() || hasReference(words) && hasPairReference(words));
    }

    private boolean hasReference(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (lexicon.isReference(words.lower(i))
                    || lexicon.findOffice(words.lower(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPairReference(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (lexicon.isPairWord(words.lower(i))) {
                return true;
            }
        }
        return words.lower().stream().anyMatch(lexicon::isReference);
    }
}
