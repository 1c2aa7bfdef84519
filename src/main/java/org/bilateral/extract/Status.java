package org.bilateral.extract;

import java.util.Locale;

/** Whether the act has happened, according to the text. */
public enum Status {
    OCCURRED,
    /** Announced, agreed or expected, not yet done. */
    PLANNED,
    /** The text says that it did not happen, or an actor denies it. */
    DENIED,
    /** If, could, may, should, was asked to. */
    HYPOTHETICAL;

    /** The value in the tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
