package org.bilateral.job;

/** Where a run tells how far it is. Called from several threads. */
public interface Progress {
    /** The run has come to a step, said in words for people. */
    void step(String what);

    /** That many files have to be coded in this run. */
    void expect(long files);

    /** One more file is coded. */
    void advance();

    /** Something a person should know. */
    void note(String message);
}
