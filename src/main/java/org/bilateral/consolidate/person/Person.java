package org.bilateral.consolidate.person;

import java.time.LocalDate;

/**
 * A person met in the articles.
 *
 * @param personId {@code p} and 16 hex digits over name and country
 * @param name full name as the articles write it
 * @param countryCode the state or organisation he or she acts for
 * @param office in words, as the latest articles give it; or empty
 * @param firstSeen publication day of the first article
 * @param lastSeen publication day of the last article
 * @param articleCount articles that introduce the person
 */
public record Person(
        String personId,
        String name,
        String countryCode,
        String office,
        LocalDate firstSeen,
        LocalDate lastSeen,
        int articleCount) {}
