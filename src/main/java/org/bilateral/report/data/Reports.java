package org.bilateral.report.data;

import java.time.LocalDate;

/**
 * What an interaction is known from.
 *
 * @param confidence 0 to 1
 * @param articles how many articles tell it
 * @param publishers how many publishers carry it
 * @param last day of the last report
 * @param evidence the sentence that says it best
 * @param followsId the planned interaction that this one carries out, or empty
 * @param corrected columns that a person corrected, joined by {@code ;}
 */
public record Reports(
        double confidence,
        int articles,
        int publishers,
        LocalDate last,
        String evidence,
        String followsId,
        String corrected) {}
