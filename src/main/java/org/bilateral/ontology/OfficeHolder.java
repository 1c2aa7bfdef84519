package org.bilateral.ontology;

import java.time.LocalDate;

/**
 * Who held an office, and when.
 *
 * @param name full name as English-language news writes it
 * @param surname the part that stands alone at a second mention
 * @param actorCode state or organisation
 * @param office in words: {@code foreign minister}
 * @param from first day, inclusive
 * @param to last day, inclusive; {@link LocalDate#MAX} while in office
 */
public record OfficeHolder(
        String name, String surname, String actorCode, String office, LocalDate from, LocalDate to) {}
