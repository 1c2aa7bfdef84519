package org.bilateral.report.page;

import java.util.List;
import org.bilateral.report.data.Difference;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of one report have in common.
 *
 * @param run name of the run whose tables it shows
 * @param selection what of the tables it shows
 * @param digits how many hex digits of an interaction's id name its page of evidence
 * @param difference to the run before, if there was one
 */
public record Edition(
        String run,
        Selection selection,
        int digits,
        @Nullable Difference difference) {
    /** So many interactions fit on a page of evidence of less than 5 MB, with room to spare. */
    private static final int ON_A_PAGE = 200;

    /** Chooses how many pages of evidence there are. */
    public static Edition of(String run, Selection selection, List<Interaction> rows, @Nullable Difference difference) {
        int digits = 1;
        for (int pages = 16; pages * ON_A_PAGE < rows.size() && digits < 5; pages *= 16) {
            digits++;
        }
        return new Edition(run, selection, digits, difference);
    }

    /** The name of the page that holds the evidence of an interaction. */
    public String shard(String id) {
        return id.substring(1, 1 + digits);
    }

    /** The way to the evidence of an interaction. */
    String evidence(String id, String root) {
        return root + "evidence/" + shard(id) + ".html#" + id;
    }
}
