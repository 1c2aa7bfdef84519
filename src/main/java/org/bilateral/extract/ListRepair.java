package org.bilateral.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bilateral.annotate.ActorMention;

/** Joins the actors of an enumeration, which the parser tears apart: "beef from the EU, Canada, Chile and Peru". */
final class ListRepair {
    private static final int SHORTEST = 3;
    private static final Set<String> MODIFIES = Set.of("compound", "amod", "nmod:poss", "nummod");

    private final Arcs arcs;

    ListRepair(Arcs arcs) {
        this.arcs = arcs;
    }

    void repair() {
        List<ActorMention> names = arcs.sentence().actors().stream()
                .filter(m -> m.kind() == ActorMention.Kind.NAME || m.kind() == ActorMention.Kind.CAPITAL)
                .sorted(Comparator.comparingInt(m -> m.tokens().first()))
                .toList();
        int from = 0;
        while (from < names.size()) {
            int to = from + 1;
            while (to < names.size() && follows(names.get(to - 1), names.get(to))) {
                to++;
            }
            if (to - from >= SHORTEST) {
                join(names.subList(from, to));
            }
            from = to;
        }
    }

    /** Whether only a comma, "and" and an article stand between two names. */
    private boolean follows(ActorMention before, ActorMention after) {
        int first = before.tokens().end();
        int end = after.tokens().first();
        boolean joined = false;
        for (int i = first; i < end; i++) {
            String word = arcs.lemma(i);
            boolean joins = word.equals(",") || word.equals("and");
            if (!joins && !word.equals("the")) {
                return false;
            }
            joined |= joins;
        }
        return joined;
    }

    private void join(List<ActorMention> names) {
        int first = headOf(names.get(0));
        int last = headOf(names.get(names.size() - 1));
        boolean modifies = arcs.head(last) > last && MODIFIES.contains(arcs.relation(last));
        if (modifies || names.stream().skip(1).anyMatch(n -> arcs.isBelow(first, headOf(n)))) {
            return;
        }
        for (ActorMention name : names.subList(1, names.size())) {
            int head = headOf(name);
            arcs.hang(head, first, "conj");
        }
    }

    /** The token of the name that hangs outside it. */
    private int headOf(ActorMention name) {
        for (int i = name.tokens().end() - 1; i >= name.tokens().first(); i--) {
            if (arcs.head(i) < 0 || !name.tokens().contains(arcs.head(i))) {
                return i;
            }
        }
        return name.tokens().end() - 1;
    }
}
