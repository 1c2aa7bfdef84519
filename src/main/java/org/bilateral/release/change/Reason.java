package org.bilateral.release.change;

import java.util.Locale;

/** Why a row is another one than in the release before. */
public enum Reason {
    /** An article that is newer than the release before. */
    NEW_ARTICLE("an article published since the release before"),
    /** An article that is older, but was not there. */
    LATE_ARTICLE("an article that is older than the release before but was not in it"),
    /** An article that is no longer there. */
    ARTICLE_GONE("an article that was in the release before and is no longer"),
    /** A person corrected it. */
    CORRECTION("a correction by a person"),
    /** The same articles are coded otherwise. */
    RULE("the same articles, coded by other rules"),
    /** The same articles are read with another vocabulary. */
    ONTOLOGY("the same articles, read with another vocabulary of actors, places or event types");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    /** The word in the tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A few words for people. */
    public String meaning() {
        return meaning;
    }
}
