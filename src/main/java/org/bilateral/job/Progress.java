package org.bilateral.job;

/** Where a run tells how far it is. Called from several threads. */
public interface Progress {
    /** The run has come to a step, said in words for people. */
    void step(String what);

    /** That many files have to be coded in this run. */
    void expect(long files);

    /** One more file is coded. */
    void advance();

    /** The run with that id begins. */
    default void begin(String run) {
        note("run " + run);
    }

    /** One document is coded or rejected. */
    default void document(DocumentNote document) {}

    /** An article leaves the tables. */
    default void removed(Removal removal) {}

    /** Something a person should know. */
    void note(String message);
}
