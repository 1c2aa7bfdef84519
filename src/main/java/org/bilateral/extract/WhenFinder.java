package org.bilateral.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.bilateral.annotate.DateMention;

/** Gives an act its date: the expression of time that stands closest to it in the syntax. */
final class WhenFinder {
    /** The date of an act and the words that tell it. */
    record When(ActDate date, String text) {}

    private static final int FARTHEST = 6;

    private final Grammar grammar;
    private final LocalDate published;

    WhenFinder(Grammar grammar, LocalDate published) {
        this.grammar = grammar;
        this.published = published;
    }

    When find(int trigger, Status status) {
        Optional<DateMention> nearest = grammar.sentence().dates().stream()
                .filter(d -> distance(d, trigger) <= FARTHEST)
                .min(Comparator.<DateMention>comparingInt(d -> distance(d, trigger))
                        .thenComparingInt(d -> Math.abs(d.tokens().first() - trigger)));
        return nearest.map(d -> when(d, status))
                .orElseGet(() -> new When(new ActDate(published, published, "day", "publication"), ""));
    }

    private int distance(DateMention date, int trigger) {
        int best = Integer.MAX_VALUE;
        for (int i = date.tokens().first(); i < date.tokens().end(); i++) {
            best = Math.min(best, grammar.distance(i, trigger));
        }
        return best;
    }

    private When when(DateMention date, Status status) {
        boolean future = status == Status.PLANNED || status == Status.HYPOTHETICAL;
        ActDate act = future
                ? new ActDate(date.futureStart(), date.futureEnd(), date.precision(), date.basis())
                : new ActDate(date.start(), date.end(), date.precision(), date.basis());
        int first = date.tokens().first();
        int last = date.tokens().end() - 1;
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(text.isEmpty() ? "" : " ").append(grammar.token(i).text());
        }
        return new When(act, text.toString());
    }
}
