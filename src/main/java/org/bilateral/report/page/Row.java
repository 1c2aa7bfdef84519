package org.bilateral.report.page;

import java.time.LocalDate;
import java.util.Map;

/**
 * One row of the published interactions, by column name.
 *
 * @param cells the row; a missing cell is the empty string
 */
public record Row(Map<String, String> cells) {
    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The first day of the act. */
    public LocalDate day() {
        return LocalDate.parse(get("date_start"));
    }

    /** Whether that country takes part. */
    public boolean involves(String code) {
        return get("source_code").equals(code) || get("target_code").equals(code);
    }

    double score() {
        return get("goldstein").isEmpty() ? 0 : Double.parseDouble(get("goldstein"));
    }

    int quad() {
        return Integer.parseInt(get("quad_class"));
    }

    /** The page and place of its evidence: pages are cut by the first two hex digits of the id. */
    String evidence() {
        return "evidence/" + get("interaction_id").substring(1, 3) + ".html#" + get("interaction_id");
    }
}
