package org.bilateral.job.night;

import java.util.Locale;
import java.util.Random;

/**
 * The moment at which a night is killed: so many lines of its JSON log that hold a word, then so many milliseconds.
 * Counted in work and not in time, it falls everywhere in a night however busy the machine is.
 *
 * @param word what the lines hold; empty for any moment from the start
 * @param lines how many of them
 * @param millis how long after the last of them
 */
record Killing(String word, int lines, long millis) {
    /**
     * One in five while the program starts, one in two while it codes, the others while it joins, writes and publishes.
     *
     * @param documents the most documents that are coded before it
     * @param starting milliseconds that an uncut night takes until it codes
     * @param ending milliseconds that it takes from joining to its end
     */
    static Killing random(Random random, int documents, long starting, long ending) {
        int kind = random.nextInt(10);
        if (kind < 2) {
            return new Killing("", 0, (long) (random.nextDouble() * starting));
        }
        return kind < 7
                ? new Killing("\"event\":\"coded\"", 1 + random.nextInt(documents), random.nextInt(50))
                : new Killing("joining what", 1, (long) (random.nextDouble() * ending));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d ms after %s",
                millis,
                word.isEmpty() ? "the start" : lines == 1 ? "'" + word + "'" : "document " + lines);
    }
}
