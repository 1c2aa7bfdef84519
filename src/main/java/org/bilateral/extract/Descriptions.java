package org.bilateral.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilateral.annotate.Sentence;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;

/** Which states a description may mean: "the city-state", "the Central American nation", "the Himalayan kingdom". */
final class Descriptions {
    private final Map<String, Set<String>> codesByWords = new HashMap<>();
    private final Map<String, Set<String>> wordsByPart = new HashMap<>();

    private Descriptions() {}

    /** @throws org.bilateral.document.ResourceException if the table is bad */
    static Descriptions load() {
        Descriptions descriptions = new Descriptions();
        List<String> columns = List.of("part", "words", "codes");
        for (ResourceRow row : ResourceTable.read(Descriptions.class, "descriptions.tsv", columns)) {
            String words = row.required("words");
            descriptions
                    .wordsByPart
                    .computeIfAbsent(row.required("part"), p -> new HashSet<>())
                    .add(words);
            if (!row.text("codes").isEmpty()) {
                descriptions.codesByWords.put(words, Set.of(row.text("codes").split("\\|", -1)));
            }
        }
        return descriptions;
    }

    /** Whether the noun may head a description of a state. */
    boolean isNoun(String lemma) {
        return has("noun", lemma);
    }

    /** Whether such people or bodies, where they stand beside a place, act for its state: "police", "court". */
    boolean isLocal(String lemma) {
        return has("local", lemma);
    }

    /** Whether such a person speaks for somebody: "spokesman". */
    boolean isSpeaker(String lemma) {
        return has("speaker", lemma);
    }

    private boolean has(String part, String word) {
        return wordsByPart.getOrDefault(part, Set.of()).contains(word);
    }

    /** The states that fit all words of the phrase which the table knows; none if it is no description of a state. */
    Set<String> states(Grammar grammar, int head) {
        return states(grammar.sentence(), grammar.joined(head), grammar.lemma(head), head);
    }

    /** @param joined the words that hyphens join to the head */
    Set<String> states(Sentence sentence, String joined, String lemma, int head) {
        String noun = isNoun(joined) ? joined : lemma;
        if (!isNoun(noun)) {
            return Set.of();
        }
        Set<String> states = new HashSet<>(codesByWords.getOrDefault(noun, Set.of()));
        for (int start = Math.max(0, head - 3); start < head; start++) {
            Set<String> fitting = codesByWords.getOrDefault(words(sentence, start, head), Set.of());
            if (!fitting.isEmpty() && states.isEmpty()) {
                states.addAll(fitting);
            } else if (!fitting.isEmpty()) {
                states.retainAll(fitting);
            }
        }
        return states;
    }

    /** The longest known phrase that begins here, before the head. */
    private String words(Sentence sentence, int start, int head) {
        StringBuilder phrase = new StringBuilder();
        String known = "";
        for (int i = start; i < head; i++) {
            phrase.append(phrase.isEmpty() ? "" : " ")
                    .append(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT));
            known = codesByWords.containsKey(phrase.toString()) ? phrase.toString() : known;
        }
        return known;
    }
}
