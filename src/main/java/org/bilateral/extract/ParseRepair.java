package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;

/**
 * Mends what the parser gets wrong again and again in news, before the rules look at a sentence: a gerund after a
 * preposition read as an adjective, and a "to" clause read as having a subject of its own.
 */
final class ParseRepair {
    private ParseRepair() {}

    static Dependencies repair(Sentence sentence, Dependencies dependencies, WordLists lists) {
        List<Integer> heads = new ArrayList<>(dependencies.heads());
        List<String> relations = new ArrayList<>(dependencies.relations());
        ParticipleRepair participles = new ParticipleRepair(sentence, lists, heads, relations);
        ReportRepair reports = new ReportRepair(sentence, lists, heads, relations);
        ClauseRepair clauses = new ClauseRepair(sentence, lists, heads, relations);
        for (int i = 1; i < dependencies.size(); i++) {
            participles.gerund(i);
            clauses.infinitive(i);
            clauses.adjoined(i);
            clauses.purpose(i);
            participles.participle(i);
            reports.report(i);
            reports.reported(i);
            reports.told(i);
            reports.afterwards(i);
            reports.attribution(i);
            clauses.subordinate(i);
            clauses.destination(i);
            participles.visitor(i);
            participles.reduced(i);
            participles.reducedRelative(i);
            clauses.headline(i);
            participles.afterthought(i);
            participles.trailing(i);
        }
        participles.opening();
        participles.asked();
        new PhraseRepair(sentence, lists, heads, relations).repair();
        new ParticleRepair(sentence, lists, heads, relations).repair();
        new ObjectRepair(sentence, heads, relations).repair();
        new RelativeRepair(sentence, lists, heads, relations).repair();
        new CoordinationRepair(sentence, heads, relations).repair();
        new ListRepair(sentence, heads, relations).repair();
        return isTree(heads) ? new Dependencies(heads, relations) : dependencies;
    }

    /** Whether every token leads to the root: what runs in a circle is not mended. */
    private static boolean isTree(List<Integer> heads) {
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.size()) {
                    return false;
                }
                at = heads.get(at);
            }
        }
        return true;
    }
}
