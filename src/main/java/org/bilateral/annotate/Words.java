package org.bilateral.annotate;

import java.util.List;
import java.util.Locale;

/** A sentence's words as the finders look at them: as written and in lower case. */
record Words(List<Token> tokens, List<String> texts, List<String> lower) {
    static Words of(List<Token> tokens) {
        List<String> texts = tokens.stream().map(Token::text).toList();
        return new Words(
                tokens,
                texts,
                texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
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
