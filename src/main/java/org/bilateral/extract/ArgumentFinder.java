package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.article.BlockKind;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;

/** Finds the actors that stand in the slots of a rule around its trigger. */
final class ArgumentFinder {
    private static final int REACH = 10;
    private static final int NEAR = 4;

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;
    private final RemoteFinder remote;
    private final VenueFinder venues;

    ArgumentFinder(Grammar grammar, WordLists lists, PartyFinder parties, VenueFinder venues) {
        this.venues = venues;
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
        this.remote = new RemoteFinder(grammar, lists, parties);
    }

    /** The parties of the first slot that holds one which is not excluded. */
    List<Party> find(int trigger, List<Slot> slots, Set<String> excluded) {
        boolean self = false;
        for (Slot slot : slots) {
            if (self && isGuess(slot)) {
                continue;
            }
            List<Party> found = new ArrayList<>(inSlot(trigger, slot, excluded));
            self |= found.stream().anyMatch(p -> excluded.contains(p.code()) && p.link() != Link.INSIDE);
            found.removeIf(p -> excluded.contains(p.code()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Chirac, in Beijing": whether the token is a place said of a person. */
    boolean isPlaceOfPerson(int token) {
        return remote.personAt(token).isPresent() || !remote.pair(token).isEmpty();
    }

    /** A slot that looks around rather than at one phrase: not asked when the proper one held the source itself. */
    private static boolean isGuess(Slot slot) {
        return switch (slot.place()) {
            case "right", "any", "loc", "main", "other", "dateline", "governed" -> true;
            default -> false;
        };
    }

    private List<Party> inSlot(int trigger, Slot slot, Set<String> excluded) {
        if (slot.place().startsWith("=")) {
            return List.of(new Party(slot.place().substring(1), Sector.IGO, "", trigger, Link.NAMED));
        }
        boolean verb = grammar.isVerb(trigger);
        return switch (slot.place()) {
            case "subj" -> subject(trigger, slot.farthest(), verb);
            case "obj" ->
                grammar.object(trigger).map(o -> phrase(o, slot.farthest())).orElse(List.of());
            case "iobj" ->
                grammar.child(trigger, "iobj", "obj")
                        .map(o -> phrase(o, slot.farthest()))
                        .orElse(List.of());
            case "poss" -> owner(trigger);
            case "doer" -> doer(trigger);
            case "mods" -> modifiers(trigger, "amod", "compound");
            case "left" -> headlineSubject(trigger);
            case "csubj" -> complementSubject(trigger, slot.farthest());
            case "comp" -> inComplement(trigger, excluded);
            case "theme" -> theme(trigger, slot.farthest());
            case "self" -> parties.mentionAt(trigger).isPresent() ? parties.find(trigger, Link.INSIDE) : List.of();
            case "any" -> anywhere(grammar.subtree(trigger), slot.farthest());
            case "loc" -> location(trigger);
            case "home" -> parties.home();
            case "effect" -> effect(trigger);
            case "authority" -> grammar.agent(trigger).map(venues::authority).orElse(List.of());
            case "venue" -> venues.place(trigger);
            case "dateline" -> venues.dateline(trigger);
            case "lead" -> leading(trigger);
            case "right" -> isAddressed(trigger) ? List.of() : following(trigger, slot.farthest());
            case "sayer" -> remote.sayer(trigger);
            case "governor" -> remote.governor(trigger, slot.farthest());
            case "main" -> remote.main(trigger, excluded);
            case "other" -> remote.other(excluded);
            case "scene" -> remote.scene(trigger, excluded);
            case "head" -> remote.head(trigger);
            case "cause" -> cause(trigger, slot.farthest());
            case "governed" -> remote.governed(trigger);
            case "pair" -> remote.pair(trigger);
            default -> prepositional(trigger, slot);
        };
    }

    /** Of whom an adjective is said: "Israel is opposed to". */
    private List<Party> theme(int trigger, Link farthest) {
        int head = grammar.head(trigger);
        boolean named = head >= 0 && !grammar.children(head, "cop").isEmpty();
        if (named && grammar.relation(trigger).equals("nsubj")) {
            return phrase(head, farthest);
        }
        if (named
                && grammar.preposition(trigger).equals("of")
                && grammar.ownSubject(head).isPresent()) {
            return phrase(grammar.ownSubject(head).get(), farthest);
        }
        return grammar.ownSubject(trigger)
                .or(() -> grammar.subject(trigger))
                .or(() -> grammar.relation(trigger).equals("amod")
                        ? Optional.of(grammar.head(trigger))
                        : Optional.empty())
                .map(s -> phrase(s, farthest))
                .orElse(List.of());
    }

    private List<Party> subject(int trigger, Link farthest, boolean verb) {
        if (verb) {
            List<Party> found =
                    grammar.agent(trigger).map(s -> phrase(s, farthest)).orElse(List.of());
            if (found.isEmpty()) {
                return author(trigger, farthest);
            }
            return isHeadline() && !grammar.isPassive(trigger) ? allSubjects(trigger, farthest, found) : found;
        }
        Optional<Integer> own = grammar.ownSubject(trigger);
        if (own.isPresent()) {
            return phrase(own.get(), farthest);
        }
        return bearer(trigger, farthest);
    }

    /** "issued a statement deploring", "a letter from Tokyo promising": a text says what its author says. */
    private List<Party> author(int verb, Link farthest) {
        Optional<Integer> text = grammar.agent(verb).filter(s -> lists.has("text", grammar.lemma(s)));
        if (text.isEmpty()) {
            return List.of();
        }
        List<Party> owner = parties.find(text.get(), Link.OWNED);
        return owner.isEmpty() ? bearer(text.get(), farthest) : owner;
    }

    private boolean isHeadline() {
        return grammar.sentence().kind() == BlockKind.TITLE;
    }

    /** "Iran, EU negotiators seek": in a headline a comma joins subjects that the parser keeps apart. */
    private List<Party> allSubjects(int verb, Link farthest, List<Party> found) {
        Map<String, Party> all = new LinkedHashMap<>();
        found.forEach(p -> all.put(p.code(), p));
        for (int c : grammar.children(verb, "nsubj", "dep")) {
            if (c < verb) {
                phrase(c, farthest).forEach(p -> all.putIfAbsent(p.code(), p));
            }
        }
        return List.copyOf(all.values());
    }

    /** Who holds the talks, pays the visit, is in talks: the subject of the verb that carries a noun. */
    private List<Party> bearer(int noun, Link farthest) {
        int first = grammar.firstConjunct(noun);
        int head = grammar.head(first);
        if (head < 0 || hasOwnDoer(noun)) {
            return List.of();
        }
        String relation = grammar.relation(first);
        boolean object = relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("xcomp");
        boolean adjunct = (relation.equals("obl") || relation.equals("nmod") || relation.equals("advcl"))
                && lists.has("event_preposition", grammar.preposition(first));
        if (grammar.isVerb(head) && (object && lists.has("light", grammar.lemma(head)) || adjunct)) {
            List<Party> doers =
                    grammar.agent(head).map(s -> phrase(s, farthest)).orElse(List.of());
            return isHeadline() && !grammar.isPassive(head) ? allSubjects(head, farthest, doers) : doers;
        }
        if (adjunct && grammar.isNoun(head)) {
            List<Party> owner = parties.find(head, Link.AGENT);
            int verb = grammar.head(head);
            boolean governed = grammar.relation(head).equals("obj") && verb >= 0 && grammar.isVerb(verb);
            if (owner.isEmpty() && governed) {
                return grammar.agent(verb).map(s -> phrase(s, farthest)).orElse(List.of());
            }
            return owner.isEmpty() ? bearer(head, farthest) : owner;
        }
        if (lists.has("light_noun", grammar.lemma(head)) && relation.equals("nmod")) {
            Optional<Integer> subject = grammar.ownSubject(head);
            return subject.isPresent() ? phrase(subject.get(), farthest) : bearer(head, farthest);
        }
        return List.of();
    }

    /** "a trip by the singer", "the team's visit": whoever does it is told, known or not. */
    private boolean hasOwnDoer(int noun) {
        boolean by = grammar.children(noun, "nmod").stream()
                .anyMatch(c -> grammar.preposition(c).equals("by"));
        boolean owned =
                grammar.children(noun, "nmod:poss").stream().anyMatch(c -> !grammar.isPronoun(c) && !grammar.isDate(c));
        return by || owned;
    }

    /** Whom an act that is told by a noun has hit: "the raid killed two Lebanese". */
    private List<Party> effect(int noun) {
        int verb = grammar.head(noun);
        boolean harms = grammar.relation(noun).startsWith("nsubj") && lists.has("harm", grammar.lemma(verb));
        return harms ? grammar.object(verb).map(o -> phrase(o, Link.INSIDE)).orElse(List.of()) : List.of();
    }

    /** "asked followers to": whoever is asked is told, known or not. */
    private boolean isAddressed(int verb) {
        return lists.has("object_control", grammar.lemma(verb))
                && !grammar.isPassive(verb)
                && grammar.object(verb)
                        .filter(o -> grammar.tag(o).startsWith("NN")
                                && (!grammar.children(verb, "xcomp").isEmpty()
                                        || lists.has("person_target", grammar.lemma(o))
                                        || lists.has("crowd", grammar.lemma(o))))
                        .isPresent();
    }

    /** "sent ships to islands that Japan had bought and accused Tokyo": who does the verb above the clause joined wrongly. */
    List<Party> higherSubject(int verb) {
        int clause = grammar.firstConjunct(verb);
        if (!grammar.describes(clause) && !grammar.relation(clause).equals("advcl")) {
            return List.of();
        }
        for (int i : grammar.pathUp(clause)) {
            if (i != clause && grammar.isVerb(i) && grammar.ownSubject(i).isPresent()) {
                return grammar.agent(i).map(a -> phrase(a, Link.AGENT)).orElse(List.of());
            }
        }
        return List.of();
    }

    /** "were killed when gunmen opened fire": who does what a clause of time or reason tells. */
    private List<Party> cause(int verb, Link farthest) {
        for (int c : grammar.children(verb, "advcl")) {
            List<Party> found = grammar.agent(c).map(s -> phrase(s, farthest)).orElse(List.of());
            if (c > verb && lists.has("harming", grammar.lemma(c)) && !found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> phrase(int head, Link farthest) {
        return parties.find(head, farthest);
    }

    /** "Beijing's ban", "the Russian invasion", "EU sanctions"; with both, the possessor: "Israel's Gaza offensive". */
    private List<Party> owner(int noun) {
        List<Party> possessors = modifiers(noun, "nmod:poss");
        return possessors.isEmpty() ? modifiers(noun, "amod", "compound", "nmod:npmod", "nummod", "nmod") : possessors;
    }

    /** The owner of a violent act; "the London bombing" names a place. */
    private List<Party> doer(int noun) {
        return owner(noun).stream()
                .filter(p -> !grammar.relation(p.head()).equals("compound")
                        || parties.mentionAt(p.head())
                                .filter(m -> m.kind() == ActorMention.Kind.CAPITAL)
                                .isEmpty())
                .toList();
    }

    private List<Party> modifiers(int noun, String... relations) {
        Map<String, Party> found = new LinkedHashMap<>();
        for (int c : grammar.children(noun, relations)) {
            if (c > noun) {
                continue;
            }
            for (int m : grammar.conjuncts(c)) {
                Optional<ActorMention> mention = parties.mentionAt(m);
                boolean phrase = mention.isPresent()
                        || grammar.isPronoun(m)
                        || grammar.relation(c).equals("nmod:poss");
                (phrase ? parties.find(m, Link.AGENT) : hyphenated(m)).forEach(p -> found.putIfAbsent(p.code(), p));
            }
        }
        return List.copyOf(found.values());
    }

    /** "U.S.-led invasion", "U.S.-Soviet talks". */
    private List<Party> hyphenated(int modifier) {
        List<Party> found = new ArrayList<>();
        boolean carrier = lists.has("led", grammar.lemma(modifier)) || grammar.isNoun(modifier);
        for (int c : grammar.children(
                modifier, "compound", "amod", "obl:npmod", "nmod:npmod", "nsubj", "obl", "dep", "nmod:poss")) {
            if (carrier && parties.mentionAt(c).isPresent()) {
                found.addAll(parties.find(c, Link.AGENT));
            }
        }
        return found;
    }

    private List<Party> complementSubject(int trigger, Link farthest) {
        for (int c : grammar.children(trigger, "ccomp", "xcomp", "parataxis", "acl", "advcl", "csubj", "dep")) {
            Optional<Integer> subject = grammar.ownSubject(c);
            if (subject.isPresent()) {
                List<Party> found = parties.find(subject.get(), farthest);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        int head = grammar.head(trigger);
        if (grammar.relation(trigger).equals("parataxis")
                && grammar.ownSubject(head).isPresent()) {
            return parties.find(grammar.ownSubject(head).get(), farthest);
        }
        return beforeObligation(trigger, farthest);
    }

    /** Where the syntax is lost: the actor right before the "must" that follows the verb of saying. */
    private List<Party> beforeObligation(int trigger, Link farthest) {
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

    /** Anybody named in what is agreed, refused, threatened: first its object, then the rest in order. */
    private List<Party> inComplement(int trigger, Set<String> excluded) {
        List<Integer> complements = grammar.children(trigger, "xcomp", "ccomp", "acl", "advcl");
        for (int c : complements) {
            Optional<Integer> object = grammar.isVerb(c) ? grammar.object(c) : Optional.empty();
            List<Party> found = object.map(o -> parties.find(o, Link.AGENT)).orElse(List.of());
            if (found.stream().anyMatch(p -> !excluded.contains(p.code()))) {
                return found;
            }
            List<Party> rest = firstNamed(withoutSideClauses(c), excluded);
            if (!rest.isEmpty()) {
                return rest;
            }
        }
        return List.of();
    }

    /** The first actor among the tokens, with those joined to it; no mere place. */
    private List<Party> firstNamed(List<Integer> tokens, Set<String> excluded) {
        for (int i : tokens) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            boolean other = mention.isPresent()
                    && !isTerritory(mention.get())
                    && !excluded.contains(mention.get().codes().get(0));
            if (other) {
                return parties.find(i, Link.INSIDE);
            }
        }
        return List.of();
    }

    /** The complement without the clauses that only give time, reason or description. */
    private List<Integer> withoutSideClauses(int head) {
        List<Integer> tokens = new ArrayList<>();
        collect(head, tokens);
        tokens.sort(null);
        return tokens;
    }

    private void collect(int i, List<Integer> tokens) {
        tokens.add(i);
        for (int c : grammar.children(i)) {
            String relation = grammar.relation(c);
            boolean side = grammar.isVerb(c)
                    && (relation.equals("acl:relcl")
                            || relation.equals("parataxis")
                            || relation.equals("advcl") && !grammar.isInfinitive(c));
            if (!side) {
                collect(c, tokens);
            }
        }
    }

    private List<Party> anywhere(List<Integer> tokens, Link farthest) {
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

    /** The country of a place that the phrase names with a preposition of place. */
    private List<Party> location(int trigger) {
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

    /** The actors before the trigger in a headline: "US, Iran trade barbs". */
    private List<Party> leading(int trigger) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < trigger; i++) {
            before.add(i);
        }
        return anywhere(before, Link.OWNED);
    }

    /**
     * Where the syntax gives nothing: the first actor after the trigger, before the next clause with a subject of its
     * own begins.
     */
    private List<Party> following(int trigger, Link farthest) {
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

    /** "near the Afghan border", "after Turkish elections": beside the act, not its target. */
    private boolean isAside(int token) {
        int noun = token;
        while (grammar.preposition(noun).isEmpty() && grammar.head(noun) > noun && grammar.isNoun(grammar.head(noun))) {
            noun = grammar.head(noun);
        }
        return lists.has("aside_preposition", grammar.preposition(noun))
                || isBorder(noun) && lists.has("place_preposition", grammar.preposition(noun));
    }

    private boolean isBorder(int noun) {
        return noun >= 0 && lists.has("border", grammar.lemma(noun));
    }

    private static boolean isTerritory(ActorMention mention) {
        return mention.kind() == ActorMention.Kind.PLACE;
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

    /** The last actor before a headline's verb, at most two words away. */
    private List<Party> headlineSubject(int trigger) {
        for (int i = trigger - 1; i >= Math.max(0, trigger - 3); i--) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            if (mention.isPresent() && !isTerritory(mention.get())) {
                return parties.find(i, Link.INSIDE);
            }
        }
        return List.of();
    }

    private boolean isFinite(int verb) {
        String tag = grammar.tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private List<Party> prepositional(int trigger, Slot slot) {
        List<Integer> hosts = new ArrayList<>();
        hosts.add(trigger);
        if (grammar.isVerb(trigger)) {
            grammar.object(trigger).ifPresent(hosts::add);
        } else {
            int head = grammar.head(trigger);
            if (head >= 0 && (grammar.isVerb(head) || lists.has("light_noun", grammar.lemma(head)))) {
                hosts.add(head);
            }
            grammar.children(trigger, "acl").forEach(hosts::add);
        }
        List<Party> found = new ArrayList<>();
        for (int host : hosts) {
            for (int c : grammar.children(host, "obl", "nmod", "obl:agent", "obl:arg", "xcomp", "advcl", "dep")) {
                if (grammar.preposition(c).equals(slot.place()) && c != trigger) {
                    found.addAll(parties.find(c, slot.farthest()));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return nested(trigger, slot);
    }

    /** Where the parser has hung the phrase too deep: the first such phrase after the trigger, in its subtree. */
    private List<Party> nested(int trigger, Slot slot) {
        for (int i : grammar.phrase(trigger)) {
            boolean beside = slot.farthest() != Link.INSIDE && isBorder(grammar.head(i));
            boolean marked = i > trigger && !beside && grammar.preposition(i).equals(slot.place());
            if (marked) {
                List<Party> found = parties.find(i, slot.farthest());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
