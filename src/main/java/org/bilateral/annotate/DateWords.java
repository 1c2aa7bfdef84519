package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence as the rules for dates read it: lower case, fused forms such as "mid-May" cut apart. */
final class DateWords {
    private static final Pattern FUSED = Pattern.compile(
            "(?<first>mid|post|pre|\\d{4})(?<sign>-|--|/)(?<last>\\p{Lu}\\p{Ll}+\\.?|\\d{4}|\\d{2}|Sept\\.)");

    private final List<String> raw = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();

    DateWords(List<Token> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            Matcher fused = FUSED.matcher(token.text());
            if (fused.matches()) {
                add(fused.group("first"), "", i);
                add("-", "", i);
                add(fused.group("last"), "", i);
            } else {
                add(token.text(), token.tag(), i);
            }
        }
    }

    private void add(String word, String tag, int token) {
        raw.add(word);
        lower.add(word.toLowerCase(Locale.ROOT));
        tags.add(tag);
        tokens.add(token);
    }

    int size() {
        return raw.size();
    }

    /** The word in lower case; empty outside the sentence. */
    String word(int index) {
        return inside(index) ? lower.get(index) : "";
    }

    /** Part of speech; empty if not known. */
    String tag(int index) {
        return inside(index) ? tags.get(index) : "";
    }

    boolean is(int index, String... any) {
        return List.of(any).contains(word(index));
    }

    boolean isCapitalised(int index) {
        return inside(index) && Character.isUpperCase(raw.get(index).charAt(0));
    }

    boolean isAllCapitals(int index) {
        return inside(index)
                && raw.get(index).length() > 1
                && raw.get(index).equals(raw.get(index).toUpperCase(Locale.ROOT));
    }

    /** The index after the word if it is one of these, else the index itself. */
    int skip(int index, String... any) {
        return is(index, any) ? index + 1 : index;
    }

    /** So many words from the index on, parted by a space. */
    String phrase(int index, int length) {
        return index + length > size() ? "" : String.join(" ", lower.subList(index, index + length));
    }

    TokenRange tokens(int first, int end) {
        return new TokenRange(tokens.get(first), tokens.get(end - 1) + 1);
    }

    private boolean inside(int index) {
        return index >= 0 && index < raw.size();
    }
}
