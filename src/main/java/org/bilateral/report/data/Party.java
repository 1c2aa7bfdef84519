package org.bilateral.report.data;

/**
 * One of the two actors of an interaction.
 *
 * @param code of the state or organisation
 * @param name in English
 * @param agents the persons and offices named, joined by {@code ;}; may be empty
 */
public record Party(String code, String name, String agents) {
    /** The persons and offices for a line of text. */
    public String people() {
        return agents.replace(";", ", ");
    }
}
