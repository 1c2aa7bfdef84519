package org.bilateral.annotate;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
public record TokenRange(int first, int end) {
    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a range of tokens: " + first + ".." + end);
        }
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public boolean overlaps(TokenRange other) {
        return first < other.end && other.first < end;
    }
}
