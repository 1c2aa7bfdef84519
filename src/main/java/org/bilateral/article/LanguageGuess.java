package org.bilateral.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The language of a text by its commonest little words, table {@code stop-words.tsv}, checked against its attribute. */
final class LanguageGuess {
    /** Running text of these languages has about twice as many of the listed words. */
    private static final double ENOUGH = 0.12;

    private static final int WORDS = 600;
    private static final int FEW_WORDS = 12;

    /** In a lede of a sentence or two a handful of words decides: the attribute is believed unless they deny it. */
    private static final int SHORT_TEXT = 80;

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
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS + 1);
        int counted = Math.min(words.length, WORDS);
        Map<String, Integer> hits = new TreeMap<>();
        for (int i = 0; i < counted; i++) {
            for (String language : languagesByWord.getOrDefault(words[i], List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (best.isEmpty() || hit.getValue() > hits.getOrDefault(best, 0)) {
                best = hit.getKey();
            }
        }
        if (counted < SHORT_TEXT
                && hits.getOrDefault(attribute, 0) * 2 >= hits.getOrDefault(best, 0)
                && !attribute.isEmpty()) {
            return attribute;
        }
        boolean sure = counted >= FEW_WORDS && hits.getOrDefault(best, 0) >= ENOUGH * counted;
        if (sure) {
            return best;
        }
        return counted < FEW_WORDS && !attribute.isEmpty() ? attribute : unsure(attribute);
    }

    /** An attribute that names a language which we would have known is not to be believed. */
    private String unsure(String attribute) {
        boolean known = languagesByWord.values().stream().anyMatch(list -> list.contains(attribute));
        return attribute.isEmpty() || known ? "und" : attribute;
    }
}
