package org.bilateral.release.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a release: three numbers, such as year, month and count.
 *
 * @param text {@code 2026.11.0}
 */
public record Version(String text) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}");

    /** @throws IllegalArgumentException if it is no three numbers */
    public Version {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no version of three numbers, such as 2026.11.0: " + text);
        }
    }

    /** The version of that name, if it is one. */
    public static Optional<Version> find(String name) {
        return FORM.matcher(name).matches() ? Optional.of(new Version(name)) : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Pattern.compile("\\.")
                .splitAsStream(text)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
