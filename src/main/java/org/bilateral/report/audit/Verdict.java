package org.bilateral.report.audit;

import java.util.Locale;

/** What a person can say of a row; everything but the first and the last can be said together. */
public enum Verdict {
    RIGHT("Right", "1"),
    WRONG_ACTOR("Wrong actor", "2"),
    WRONG_DIRECTION("Wrong direction", "3"),
    WRONG_TYPE("Wrong type", "4"),
    WRONG_DATE("Wrong date", "5"),
    WRONG_PLACE("Wrong place", "6"),
    WRONG_STATUS("Wrong status", "7"),
    NOT_AN_INTERACTION("Not an interaction", "8");

    private final String label;
    private final String key;

    Verdict(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The key that says it. */
    public String key() {
        return key;
    }

    /** The value in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
