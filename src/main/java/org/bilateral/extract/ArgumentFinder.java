package org.bilateral.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;

/** Finds the actors that stand in the slots of a rule around its trigger. */
final class ArgumentFinder {
    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;
    private final SubjectFinder subjects;
    private final SurroundingFinder surroundings;
    private final RemoteFinder remote;
    private final VenueFinder venues;

    ArgumentFinder(Grammar grammar, WordLists lists, PartyFinder parties, VenueFinder venues) {
        this.venues = venues;
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
        this.subjects = new SubjectFinder(grammar, lists, parties);
        this.surroundings = new SurroundingFinder(grammar, lists, parties);
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

    /** The parties above the clause of a verb that the parser has joined wrongly. */
    List<Party> higherSubject(int verb) {
        return subjects.higherSubject(verb);
    }

    /** "Chirac, in Beijing": whether the token is a place said of a person. */
    boolean isPlaceOfPerson(int token) {
        return remote.personAt(token).isPresent() || !remote.pair(token).isEmpty();
    }

    /** A slot that looks around rather than at one phrase: not asked when the proper one held the source itself. */
    private static boolean isGuess(Slot slot) {
        return switch (slot.place()) {
            case "right", "any", "loc", "main", "other", "dateline", "governed", "provoker" -> true;
            default -> false;
        };
    }

    private List<Party> inSlot(int trigger, Slot slot, Set<String> excluded) {
        if (slot.place().startsWith("=")) {
            return List.of(new Party(slot.place().substring(1), Sector.IGO, "", trigger, Link.NAMED));
        }
        boolean verb = grammar.isVerb(trigger);
        return switch (slot.place()) {
            case "subj" -> subjects.subject(trigger, slot.farthest(), verb);
            case "obj" ->
                grammar.object(trigger)
                        .map(o -> parties.find(o, slot.farthest()))
                        .orElse(List.of());
            case "iobj" ->
                grammar.child(trigger, "iobj", "obj")
                        .map(o -> parties.find(o, slot.farthest()))
                        .orElse(List.of());
            case "poss" -> owner(trigger);
            case "doer" -> doer(trigger);
            case "mods" -> modifiers(trigger, "amod", "compound");
            case "left" -> surroundings.headlineSubject(trigger);
            case "csubj" -> complementSubject(trigger, slot.farthest());
            case "comp" -> inComplement(trigger, excluded);
            case "theme" -> subjects.theme(trigger, slot.farthest());
            case "self" -> parties.mentionAt(trigger).isPresent() ? parties.find(trigger, Link.INSIDE) : List.of();
            case "any" -> surroundings.anywhere(grammar.subtree(trigger), slot.farthest());
            case "loc" -> surroundings.location(trigger);
            case "home" -> parties.home();
            case "effect" -> subjects.effect(trigger);
            case "authority" -> grammar.agent(trigger).map(venues::authority).orElse(List.of());
            case "venue" -> venues.place(trigger);
            case "dateline" -> venues.dateline(trigger);
            case "lead" -> surroundings.leading(trigger);
            case "right" -> isAddressed(trigger) ? List.of() : surroundings.following(trigger, slot.farthest());
            case "sayer" -> remote.sayer(trigger);
            case "governor" -> remote.governor(trigger, slot.farthest());
            case "main" -> remote.main(trigger, excluded);
            case "provoker" -> remote.provoker(trigger);
            case "other" -> remote.other(excluded);
            case "scene" -> remote.scene(trigger, excluded);
            case "head" -> remote.head(trigger);
            case "cause" -> subjects.cause(trigger, slot.farthest());
            case "governed" -> remote.governed(trigger);
            case "pair" -> remote.pair(trigger);
            default -> prepositional(trigger, slot);
        };
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
        return surroundings.beforeObligation(trigger, farthest);
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
                    && !SurroundingFinder.isTerritory(mention.get())
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

    private List<Party> prepositional(int trigger, Slot slot) {
        List<Integer> hosts = new ArrayList<>();
        hosts.add(trigger);
        if (grammar.isVerb(trigger)) {
            grammar.object(trigger).ifPresent(o -> {
                hosts.add(o);
                grammar.children(o, "acl:relcl").stream()
                        .filter(c -> grammar.object(c).filter(o::equals).isPresent())
                        .forEach(hosts::add);
            });
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

    /** "arrived from a visit to Latvia": whither the visit went is not whither one travels. */
    private boolean isInVisit(int token, int trigger) {
        return lists.has("motion", grammar.lemma(trigger))
                && grammar.pathUp(token).stream()
                        .takeWhile(i -> i != trigger)
                        .anyMatch(i -> i != token && lists.has("two_sided", grammar.lemma(i)));
    }

    /** Where the parser has hung the phrase too deep: the first such phrase after the trigger, in its subtree. */
    private List<Party> nested(int trigger, Slot slot) {
        for (int i : grammar.phrase(trigger)) {
            boolean beside = slot.farthest() != Link.INSIDE && surroundings.isBorder(grammar.head(i));
            boolean marked = i > trigger
                    && !beside
                    && !isInVisit(i, trigger)
                    && grammar.preposition(i).equals(slot.place());
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
