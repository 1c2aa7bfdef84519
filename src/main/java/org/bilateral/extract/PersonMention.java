package org.bilateral.extract;

/**
 * A person whom an article introduces with a country or organisation.
 *
 * @param name full name as written
 * @param actorCode the state or organisation
 * @param office in words, or empty
 */
public record PersonMention(String name, String actorCode, String office) {}
