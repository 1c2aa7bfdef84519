package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.extract.Party.Link;

/** Finds the actors that stand around a trigger where the syntax gives none: before it, after it, in the places named. */
final class SurroundingFinder {
    private static final int REACH = 10;
    private static final int NEAR = 4;

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;

    SurroundingFinder(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
    }

    /** The actors before the trigger in a headline: "US, Iran trade barbs". */
    List<Party> leading(int trigger) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < trigger; i++) {
            before.add(i);
        }
        return anywhere(before, Link.OWNED);
    }

    /** The last actor before a headline's verb, at most two words away. */
    List<Party> headlineSubject(int trigger) {
        for (int i = trigger - 1; i >= Math.max(0, trigger - 3); i--) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            if (mention.isPresent() && !isTerritory(mention.get())) {
                return parties.find(i, Link.INSIDE);
            }
        }
        return List.of();
    }

    /**
     * Where the syntax gives nothing: the first actor after the trigger, before the next clause with a subject of its
     * own begins.
     */
    List<Party> following(int trigger, Link farthest) {
        for (int i = trigger + 1; i < grammar.size() && i - trigger <= REACH; i++) {
            if (endsClause(trigger, i)) {
                return List.of();
            }
            Optional<ActorMention> mention = parties.mentionAt(i);
            boolean wanted = mention.isPresent() && (farthest == Link.INSIDE || !isTerritory(mention.get()));
            if (wanted && !isAside(i)) {
                return parties.find(i, Link.INSIDE);
            }
        }
        return List.of();
    }

    private boolean endsClause(int trigger, int i) {
        String relation = grammar.relation(i);
        int verb = grammar.head(i);
        boolean subject = relation.startsWith("nsubj")
                && verb != trigger
                && verb > i
                && isFinite(verb)
                && !(grammar.head(verb) == trigger && grammar.relation(verb).endsWith("comp"));
        boolean report = grammar.isVerb(i) && lists.has("say", grammar.lemma(i)) && !grammar.isBelow(i, trigger);
        String tag = grammar.tag(i);
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
        return subject
                || report
                || finite
                || tag.startsWith("W")
                || grammar.token(i).text().equals(";");
    }

    private boolean isFinite(int verb) {
        String tag = grammar.tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** "near the Afghan border", "after Turkish elections": beside the act, not its target. */
    private boolean isAside(int token) {
        int noun = token;
        while (grammar.preposition(noun).isEmpty() && grammar.head(noun) > noun && grammar.isNoun(grammar.head(noun))) {
            noun = grammar.head(noun);
        }
        return lists.has("aside_preposition", grammar.preposition(noun))
                || isBorder(noun) && lists.has("place_preposition", grammar.preposition(noun));
    }

    /** Whether the noun is a border or frontier: what stands at it lies beside the act. */
    boolean isBorder(int noun) {
        return noun >= 0 && lists.has("border", grammar.lemma(noun));
    }

    /** Whether the name is that of a place which is no actor. */
    static boolean isTerritory(ActorMention mention) {
        return mention.kind() == ActorMention.Kind.PLACE;
    }

    /** Where the syntax is lost: the actor right before the "must" that follows the verb of saying. */
    List<Party> beforeObligation(int trigger, Link farthest) {
        for (int i = trigger + 1; i < grammar.size(); i++) {
            if (grammar.tag(i).equals("MD") && lists.has("obligation", grammar.lemma(i))) {
                for (int k = i - 1; k > trigger && k >= i - NEAR; k--) {
                    if (parties.mentionAt(k).isPresent()) {
                        return parties.find(k, farthest);
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }

    /** The country of a place that the phrase names with a preposition of place. */
    List<Party> location(int trigger) {
        List<Integer> tokens = new ArrayList<>(grammar.phrase(trigger));
        int head = grammar.head(trigger);
        if (!grammar.isVerb(trigger) && head >= 0 && grammar.isVerb(head)) {
            tokens = new ArrayList<>(grammar.phrase(head));
        }
        Optional<Integer> subject = grammar.ownSubject(trigger);
        Map<String, Party> found = new LinkedHashMap<>();
        for (int i : tokens) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            boolean afterSubject =
                    subject.isEmpty() || !grammar.isBelow(i, subject.get()) || grammar.isPassive(trigger);
            boolean located = lists.has("inside_preposition", grammar.preposition(i))
                    || mention.isPresent()
                            && isPlaceLike(mention.get())
                            && !lists.has("place_preposition", grammar.preposition(i));
            if (mention.isPresent() && afterSubject && located) {
                Party party = PartyFinder.party(mention.get(), i, Link.INSIDE);
                found.putIfAbsent(party.code(), party);
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isPlaceLike(ActorMention mention) {
        return switch (mention.kind()) {
            case PLACE, REGION -> true;
            default -> false;
        };
    }

    /** Every actor among the tokens; mere places only where the slot wants all within. */
    List<Party> anywhere(List<Integer> tokens, Link farthest) {
        Map<String, Party> found = new LinkedHashMap<>();
        Set<ActorMention> seen = new HashSet<>();
        for (int i : tokens) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            if (mention.isPresent() && seen.add(mention.get())) {
                boolean place = mention.get().kind() == ActorMention.Kind.PLACE;
                if (!place || farthest == Link.INSIDE) {
                    Party party = PartyFinder.party(mention.get(), i, place ? Link.INSIDE : Link.OWNED);
                    found.putIfAbsent(party.code(), party);
                }
            } else if (grammar.isPronoun(i) && mention.isEmpty()) {
                parties.find(i, Link.AGENT).forEach(p -> found.putIfAbsent(p.code(), p));
            }
        }
        return List.copyOf(found.values());
    }
}
