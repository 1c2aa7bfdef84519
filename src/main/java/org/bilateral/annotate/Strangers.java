package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Capitalised words that stand together and name nobody known: here may stand a person whom other articles know. */
final class Strangers {
    private static final int LONGEST = 12;

    private final TreeSet<String> found = new TreeSet<>();

    private Strangers() {}

    /** Runs of at least two words, joined by spaces, sorted. */
    static List<String> in(List<Sentence> sentences) {
        Strangers strangers = new Strangers();
        sentences.forEach(strangers::collect);
        return List.copyOf(strangers.found);
    }

    private void collect(Sentence sentence) {
        Words words = Words.of(sentence.tokens());
        List<ActorMention> known = new ArrayList<>(sentence.actors());
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && end - i < LONGEST && isStrange(words, known, i, end)) {
                end++;
            }
            if (end - i > 1) {
                found.add(words.join(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isStrange(Words words, List<ActorMention> known, int start, int i) {
        if (known.stream().anyMatch(m -> m.tokens().contains(i) && !PersonNames.isSmallPlace(m))) {
            return false;
        }
        boolean particle = i > start && PersonNames.isParticle(words.text(i));
        return particle
                || words.isCapitalised(i) && Character.isLetter(words.text(i).codePointAt(0));
    }
}
