package org.bilateral.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A sentence as the encoder takes it: pieces of words, with each actor between marks and its name before it. */
final class EncoderInput {
    /** Longer sentences are cut. */
    static final int LONGEST = 128;

    private static final int BEFORE_NAME = 1;
    private static final int AFTER_NAME = 2;
    private static final int AFTER_ACTOR = 3;

    private final WordPieces pieces;
    private final List<Integer> ids = new ArrayList<>();
    private final int[] places;
    private final int body;

    /**
     * @param kind what the sentence belongs to: {@code title}, {@code body}
     * @param words its tokens
     */
    EncoderInput(WordPieces pieces, String kind, List<String> words, List<MarkedActor> actors) {
        this.pieces = pieces;
        places = new int[actors.size()];
        ids.add(WordPieces.START);
        append(kind);
        ids.add(WordPieces.BREAK);
        body = ids.size();
        List<Integer> order = IntStream.range(0, actors.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> actors.get(i).first())
                        .thenComparingInt(i -> -actors.get(i).end()))
                .toList();
        for (int word = 0; word <= words.size(); word++) {
            for (int actor : order) {
                if (actors.get(actor).end() == word) {
                    ids.add(AFTER_ACTOR);
                }
            }
            for (int actor : order) {
                if (actors.get(actor).first() == word) {
                    places[actor] = ids.size();
                    ids.add(BEFORE_NAME);
                    append(actors.get(actor).name());
                    ids.add(AFTER_NAME);
                }
            }
            if (word < words.size()) {
                append(words.get(word));
            }
        }
        if (ids.size() > LONGEST - 1) {
            ids.subList(LONGEST - 1, ids.size()).clear();
        }
        ids.add(WordPieces.BREAK);
    }

    private void append(String text) {
        pieces.of(text).forEach(ids::add);
    }

    /** Whether the mark of an actor stands in the part that is read. */
    boolean holds(int actor) {
        return places[actor] < LONGEST - 1;
    }

    /** Where an actor's mark stands. */
    int place(int actor) {
        return places[actor];
    }

    long[][] ids() {
        return new long[][] {ids.stream().mapToLong(Integer::longValue).toArray()};
    }

    /** Zero for the kind, one for the sentence. */
    long[][] segments() {
        return new long[][] {
            IntStream.range(0, ids.size()).mapToLong(i -> i < body ? 0 : 1).toArray()
        };
    }
}
