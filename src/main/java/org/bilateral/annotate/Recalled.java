package org.bilateral.annotate;

/**
 * A person whom other articles introduced, and whom this one may name without a word on who it is.
 *
 * @param name full name as written
 * @param actorCode state or organisation
 * @param office in words
 */
public record Recalled(String name, String actorCode, String office) {}
