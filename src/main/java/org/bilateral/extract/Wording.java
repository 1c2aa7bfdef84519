package org.bilateral.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;

/** All that a rule's word may be compared with in a sentence: base forms, words as written, pairs joined by a sign. */
final class Wording {
    private final Sentence sentence;
    private final String[] written;
    private final Set<String> words = new HashSet<>();
    private final Set<String> listed = new HashSet<>();

    Wording(Sentence sentence, WordLists lists) {
        this.sentence = sentence;
        written = new String[sentence.tokens().size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
            words.add(written[i]);
            words.add(sentence.tokens().get(i).lemma());
            words.add(joined(i));
        }
        words.forEach(word -> listed.addAll(lists.holding(word)));
    }

    Sentence sentence() {
        return sentence;
    }

    Set<String> words() {
        return words;
    }

    /** The word as written, in lower case. */
    String written(int i) {
        return written[i];
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The words that hyphens join to this one, as the rules see them. */
    String joined(int i) {
        boolean hyphen = i > 1 && token(i - 1).text().equals("-");
        return hyphen ? written(i - 2) + "-" + written(i) : written(i);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether a word of the list stands in it. */
    boolean hasAny(String list) {
        return listed.contains(list);
    }

    /** Whether one of these stands in it: words, {@code @list} for all of a list, words joined by {@code _}. */
    boolean hasAny(Collection<String> wanted) {
        for (String want : wanted) {
            boolean found = want.startsWith("@")
                    ? hasAny(want.substring(1))
                    : words.contains(want) || want.contains("_") && words.containsAll(Arrays.asList(want.split("_")));
            if (found) {
                return true;
            }
        }
        return false;
    }
}
