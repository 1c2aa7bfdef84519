package org.bilateral.encode;

import java.util.Locale;

/**
 * Words of a sentence that name an actor, and whom.
 *
 * @param first first token
 * @param end token behind the last
 * @param name who is named and which part of it: {@code Iraq military}
 */
public record MarkedActor(int first, int end, String name) {
    public MarkedActor {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: " + first + " to " + end);
        }
        name = name.toLowerCase(Locale.ROOT);
    }
}
