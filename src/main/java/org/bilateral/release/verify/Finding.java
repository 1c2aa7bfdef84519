package org.bilateral.release.verify;

/**
 * Something that is wrong with a release.
 *
 * @param where a file, with its line where there is one
 * @param what is wrong there
 */
public record Finding(String where, String what) {
    /** One line for people. */
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
