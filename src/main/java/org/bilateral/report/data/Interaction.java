package org.bilateral.report.data;

/**
 * One row of the published interactions.
 *
 * @param event what it shares with others that one act made, such as sanctions of several states
 */
public record Interaction(
        String id, String event, When when, Party source, Party target, Act act, Place place, Reports reports) {
    /** Whether that actor takes part. */
    public boolean involves(String code) {
        return source.code().equals(code) || target.code().equals(code);
    }

    /** The two codes in alphabetical order, joined by a hyphen. */
    public String dyad() {
        return source.code().compareTo(target.code()) <= 0
                ? source.code() + "-" + target.code()
                : target.code() + "-" + source.code();
    }

    /** The names of the two in the order of {@link #dyad}. */
    public String names() {
        return source.code().compareTo(target.code()) <= 0
                ? source.name() + " – " + target.name()
                : target.name() + " – " + source.name();
    }

    /** The other one of the two. */
    public Party partnerOf(String code) {
        return source.code().equals(code) ? target : source;
    }
}
