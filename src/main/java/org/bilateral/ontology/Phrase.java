package org.bilateral.ontology;

/**
 * A longer name that contains the name of an actor and means something else: {@code New Mexico}.
 *
 * @param words the phrase as written; the longest match takes all of it
 * @param actorCode the actor that the whole phrase means, or empty when it means none
 */
public record Phrase(String words, String actorCode) {}
