package org.bilateral.annotate;

import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives tokens their part of speech and base form. Remembers words: for one thread, and not for ever. */
final class WordTagger {
    /** A few megabytes of remembered words. */
    private static final int MOST_SENTENCES = 2_000;

    private final SentenceTagger tagger;
    private final Morphology morphology = new Morphology();
    private final Map<String, Map<String, String>> lemmas = new HashMap<>();
    private int sentences;

    WordTagger(MaxentTagger model, PairedTags pairs) {
        tagger = SentenceTagger.of(model, pairs);
    }

    /** Whether so many words are remembered that a new one should take its place. */
    boolean isFull() {
        return sentences >= MOST_SENTENCES;
    }

    KnownSentences.Known tagged(List<String> words) {
        sentences++;
        List<String> tags = tagger.tags(words);
        List<String> found = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String tag = tags.get(i);
            found.add(lemmas.computeIfAbsent(tag, t -> new HashMap<>())
                    .computeIfAbsent(words.get(i), word -> lemma(word, tag)));
        }
        return new KnownSentences.Known(tags, found);
    }

    private String lemma(String word, String tag) {
        return morphology.lemma(word, tag).toLowerCase(Locale.ROOT);
    }
}
