package org.bilateral.annotate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tags, base forms and syntax of sentences met before: what an agency writes stands in many papers, mostly whole
 * sentences of it. What is kept is what would be found again, so it never changes a result. Shared by all threads.
 *
 * <p>When so many sentences are kept, those not met since the last time are forgotten.
 */
final class KnownSentences {
    private final int most;
    private volatile Map<List<String>, Known> recent = new ConcurrentHashMap<>();
    private volatile Map<List<String>, Known> older = Map.of();

    /** @param most how many sentences are kept at least before any is forgotten; twice as many at most */
    KnownSentences(int most) {
        this.most = most;
    }

    /** What was found for the words of a sentence. */
    static final class Known {
        private final List<String> tags;
        private final List<String> lemmas;
        private volatile @Nullable Dependencies dependencies;

        Known(List<String> tags, List<String> lemmas) {
            this.tags = List.copyOf(tags);
            this.lemmas = List.copyOf(lemmas);
        }

        /** Part of speech of each word. */
        List<String> tags() {
            return tags;
        }

        /** Base form of each word. */
        List<String> lemmas() {
            return lemmas;
        }

        /** Its syntax, or null if nobody has asked for it yet. */
        @Nullable
        Dependencies dependencies() {
            return dependencies;
        }

        void learn(Dependencies found) {
            dependencies = found;
        }
    }

    /** What is known of a sentence, or null. */
    @Nullable
    Known find(List<String> words) {
        Known known = recent.get(words);
        if (known == null) {
            known = older.get(words);
            if (known != null) {
                keep(words, known);
            }
        }
        return known;
    }

    /** Keeps what was found; two threads may find the same at once, and either will do. */
    void keep(List<String> words, Known known) {
        Map<List<String>, Known> kept = recent;
        kept.put(words, known);
        if (kept.size() > most) {
            older = kept;
            recent = new ConcurrentHashMap<>();
        }
    }

    /** Forgets them all: who measures how long texts take that are new wants no help from the pass before. */
    void forget() {
        older = Map.of();
        recent = new ConcurrentHashMap<>();
    }
}
