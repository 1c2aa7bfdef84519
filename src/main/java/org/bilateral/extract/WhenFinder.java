package org.bilateral.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilateral.annotate.DateMention;

/** Gives an act its date: the expression of time that stands closest to it in the syntax. */
final class WhenFinder {
    /** The date of an act and the words that tell it. */
    record When(ActDate date, String text) {}

    private static final int FARTHEST = 6;
    private static final int LONG_AGO = 300;
    private static final int SOON = 65;

    private final Grammar grammar;
    private final WordLists lists;
    private final LocalDate published;

    WhenFinder(Grammar grammar, WordLists lists, LocalDate published) {
        this.lists = lists;
        this.grammar = grammar;
        this.published = published;
    }

    When find(int trigger, Status status) {
        Optional<DateMention> nearest = grammar.sentence().dates().stream()
                .filter(d -> distance(d, trigger) <= FARTHEST && belongs(head(d), trigger, status))
                .filter(d -> status != Status.OCCURRED || !liesAhead(d))
                .min(Comparator.<DateMention>comparingInt(d -> distance(d, trigger))
                        .thenComparingInt(d -> Math.abs(d.tokens().first() - trigger)));
        return nearest.map(d -> when(d, status))
                .or(() -> loosely(trigger, status))
                .orElseGet(() -> new When(new ActDate(published, published, "day", "publication"), ""));
    }

    /** "asked them on September 4 to meet on September 10": a day soon to come is not that of the year before. */
    private boolean liesAhead(DateMention date) {
        return date.precision().equals("day")
                && date.start().isBefore(published.minusDays(LONG_AGO))
                && date.futureStart().isAfter(published)
                && date.futureStart().isBefore(published.plusDays(SOON));
    }

    /** "has previously demanded", "had earlier rejected": some time before. */
    private Optional<When> loosely(int trigger, Status status) {
        if (status != Status.OCCURRED || !grammar.isVerb(trigger)) {
            return Optional.empty();
        }
        for (int adverb : grammar.children(trigger, "advmod")) {
            String word = grammar.lemma(adverb);
            boolean ever = lists.has("long_past", word);
            boolean before = word.equals("earlier")
                    && grammar.children(trigger, "aux").stream()
                            .anyMatch(a -> grammar.token(a).text().equals("had"));
            if (ever || before) {
                LocalDate from = ever ? published.minusYears(1) : published.minusDays(7);
                String precision = ever ? "year" : "week";
                return Optional.of(new When(
                        new ActDate(from, published, precision, "relative"),
                        grammar.token(adverb).text()));
            }
        }
        return Optional.empty();
    }

    /** The word of the expression that hangs on a word outside it. */
    private int head(DateMention date) {
        for (int i = date.tokens().first(); i < date.tokens().end(); i++) {
            if (!date.tokens().contains(grammar.head(i))) {
                return i;
            }
        }
        return date.tokens().first();
    }

    /** Whether the time is the act's, not that of another act or thing in the sentence. */
    private boolean belongs(int date, int trigger, Status status) {
        if (status == Status.OCCURRED && lists.has("deadline", grammar.preposition(date))) {
            return false;
        }
        List<Integer> above = grammar.pathUp(trigger);
        int at = date;
        while (grammar.head(at) >= 0 && !above.contains(at)) {
            if (isAnothers(at, trigger)) {
                return false;
            }
            at = grammar.head(at);
        }
        return above.subList(0, Math.max(0, above.indexOf(at))).stream().noneMatch(this::isDescription);
    }

    /** "the resolution adopted last week", "the February accord": the time of what is spoken of. */
    private boolean isAnothers(int at, int trigger) {
        int head = grammar.head(at);
        String relation = grammar.relation(at);
        if (grammar.isVerb(at) && head != trigger) {
            return switch (relation) {
                case "acl", "acl:relcl", "advcl", "ccomp", "parataxis", "csubj", "conj" -> true;
                default -> false;
            };
        }
        if (grammar.isVerb(at)) {
            return relation.equals("ccomp") || relation.equals("advcl") || relation.equals("conj");
        }
        boolean owned = relation.equals("nmod:poss") || relation.equals("compound") || relation.equals("amod");
        return owned && grammar.isNoun(head) && head != trigger && isArgument(head, trigger);
    }

    /** A subject or object, or what belongs to one; not the occasion at which something is done. */
    private boolean isArgument(int noun, int trigger) {
        return switch (grammar.relation(noun)) {
            case "obj", "nsubj", "nsubj:pass" ->
                !lists.has("light", grammar.lemma(grammar.head(noun))) || grammar.head(noun) != trigger;
            case "nmod", "conj", "appos", "compound" -> true;
            default -> !lists.has("occasion", grammar.preposition(noun));
        };
    }

    /** "the pact signed in Moscow": what happens to the pact now is not when it was signed. */
    private boolean isDescription(int at) {
        return grammar.relation(at).equals("acl") && !grammar.isInfinitive(at);
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
