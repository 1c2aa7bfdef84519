package org.bilateral.report.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one person said of one row.
 *
 * @param row of the sample
 * @param who the person
 * @param when the day
 * @param verdicts what is the matter with it, or that it is right
 * @param fixes what columns hold in truth, as far as the person said so
 * @param note for the audit trail; may be empty
 */
public record Judgement(
        Row row, String who, LocalDate when, Set<Verdict> verdicts, Map<String, String> fixes, String note) {
    /** Copies the collections, in order. */
    public Judgement {
        verdicts = java.util.Collections.unmodifiableSet(new TreeSet<>(verdicts));
        fixes = java.util.Collections.unmodifiableMap(new TreeMap<>(fixes));
    }

    /**
     * The row that was judged.
     *
     * @param id of the interaction
     * @param type its event type
     * @param mode its mode, or empty
     * @param confidence as published
     * @param stratum where it was drawn
     * @param stratumRows how many interactions the stratum holds
     */
    public record Row(String id, String type, String mode, double confidence, String stratum, int stratumRows) {}

    boolean right() {
        return verdicts.contains(Verdict.RIGHT);
    }

    /** Whether another person said the same. */
    boolean agreesWith(Judgement other) {
        return verdicts.equals(other.verdicts);
    }
}
