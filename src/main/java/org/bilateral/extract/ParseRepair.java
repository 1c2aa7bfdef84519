package org.bilateral.extract;

import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;

/**
 * Mends what the parser gets wrong again and again in news, before the rules look at a sentence: a gerund after a
 * preposition read as an adjective, and a "to" clause read as having a subject of its own.
 */
final class ParseRepair {
    private ParseRepair() {}

    static Dependencies repair(Sentence sentence, Dependencies dependencies, WordLists lists) {
        Arcs arcs = Arcs.of(sentence, dependencies);
        ParticipleRepair participles = new ParticipleRepair(arcs, lists);
        ReportRepair reports = new ReportRepair(arcs, lists);
        ClauseRepair clauses = new ClauseRepair(arcs, lists);
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
        new PhraseRepair(arcs, lists).repair();
        new ParticleRepair(arcs, lists).repair();
        new ObjectRepair(arcs).repair();
        new RelativeRepair(arcs, lists).repair();
        new CoordinationRepair(arcs).repair();
        new ListRepair(arcs).repair();
        // what runs in a circle is not mended
        return arcs.isTree() ? arcs.dependencies() : dependencies;
    }
}
