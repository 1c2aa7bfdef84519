package org.bilateral.report.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all persons said of one row.
 *
 * @param judgements one or more, of as many persons
 */
record Judged(List<Judgement> judgements) {
    Judged {
        judgements = List.copyOf(judgements);
    }

    /** By row, sorted by its id; of two judgements of one person the later one counts. */
    static List<Judged> group(List<Judgement> all) {
        Map<String, Map<String, Judgement>> byRow = new TreeMap<>();
        for (Judgement one : all) {
            byRow.computeIfAbsent(one.row().id(), id -> new TreeMap<>())
                    .merge(one.who(), one, (a, b) -> b.when().isBefore(a.when()) ? a : b);
        }
        List<Judged> rows = new ArrayList<>();
        byRow.values().forEach(byPerson -> rows.add(new Judged(List.copyOf(byPerson.values()))));
        return rows;
    }

    Judgement first() {
        return judgements.get(0);
    }

    Judgement.Row row() {
        return first().row();
    }

    /** Whether all said the same of it. */
    boolean agreed() {
        return judgements.stream().allMatch(one -> one.agreesWith(first()));
    }

    /** Whether all would correct it alike, or have nothing to correct. */
    boolean fixAgreed() {
        return agreed() && judgements.stream().allMatch(one -> one.fixes().equals(first().fixes()));
    }
}
