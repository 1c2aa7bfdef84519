package org.bilateral.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The language of a text by its commonest little words, table {@code stop-words.tsv}, checked against its attribute. */
final class LanguageGuess {
    /** Running text of these languages has about twice as many of the listed words. */
    private static final double ENOUGH = 0.12;

    private static final int CLEARLY_MORE = 4;
    private static final int WORDS = 600;
    private static final int FEW_CHARS = 400;

    private final Map<String, List<String>> languagesByWord;

    private LanguageGuess(Map<String, List<String>> languagesByWord) {
        this.languagesByWord = languagesByWord;
    }

    static LanguageGuess load() {
        Map<String, List<String>> languages = new HashMap<>();
        for (String[] row : ResourceTable.load("stop-words.tsv", 2).rows()) {
            for (String word : row[1].split(" ", -1)) {
                languages.computeIfAbsent(word, key -> new ArrayList<>()).add(row[0]);
            }
        }
        return new LanguageGuess(languages);
    }

    /**
     * The ISO 639-1 code of the text's language: what its words say, else what the page declares, else {@code und}.
     *
     * @param declared the page's attribute ({@code en-GB}), or empty
     */
    String of(String text, String declared) {
        String attribute = declared.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return byWords(text, attribute).orElseGet(() -> believed(attribute, text));
    }

    /**
     * The language whose little words make up enough of the text; empty if there is none.
     *
     * @param expected a language that others must clearly beat, or empty
     */
    Optional<String> byWords(String text, String expected) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS + 1);
        int counted = Math.min(words.length, WORDS);
        Map<String, Integer> hits = new TreeMap<>();
        for (int i = 0; i < counted; i++) {
            for (String language : languagesByWord.getOrDefault(words[i], List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        String best = expected;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            int found = hits.getOrDefault(best, 0);
            boolean clear = !best.equals(expected) || hit.getValue() >= CLEARLY_MORE + 1.5 * found;
            if (hit.getValue() > found && clear) {
                best = hit.getKey();
            }
        }
        boolean sure = hits.getOrDefault(best, 0) >= Math.max(2, ENOUGH * counted);
        return sure ? Optional.of(best) : Optional.empty();
    }

    /** An attribute that names a language which we would have known is not to be believed of a long text. */
    private String believed(String attribute, String text) {
        boolean known = languagesByWord.values().stream().anyMatch(list -> list.contains(attribute));
        return attribute.isEmpty() || (known && text.length() > FEW_CHARS) ? "und" : attribute;
    }
}
