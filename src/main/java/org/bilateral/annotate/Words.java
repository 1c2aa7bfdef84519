package org.bilateral.annotate;

import java.util.List;
import java.util.Locale;

/** A sentence's words as the finders look at them: as written, and in lower case without the prefix of "ex-chancellor". */
record Words(List<Token> tokens, List<String> texts, List<String> lower) {
    /** The tokenizer keeps this prefix with its word. */
    private static final String FORMER = "ex-";

    static Words of(List<Token> tokens) {
        List<String> texts = tokens.stream().map(Token::text).toList();
        return new Words(
                tokens,
                texts,
                texts.stream()
                        .map(t -> t.toLowerCase(Locale.ROOT))
                        .map(t -> isFormer(t) ? t.substring(FORMER.length()) : t)
                        .toList());
    }

    private static boolean isFormer(String word) {
        return word.startsWith(FORMER) && word.length() > FORMER.length();
    }

    /** Whether the word carries the prefix that takes an office away: "ex-chancellor". */
    boolean isFormer(int i) {
        return isFormer(text(i).toLowerCase(Locale.ROOT));
    }

    int size() {
        return texts.size();
    }

    /** The word, or an empty string outside the sentence. */
    String text(int i) {
        return i < 0 || i >= texts.size() ? "" : texts.get(i);
    }

    String lower(int i) {
        return i < 0 || i >= lower.size() ? "" : lower.get(i);
    }

    boolean isCapitalised(int i) {
        String word = text(i);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    String join(int from, int to) {
        return String.join(" ", texts.subList(from, to)).replace(" - ", "-").replace(" '", "'");
    }
}
