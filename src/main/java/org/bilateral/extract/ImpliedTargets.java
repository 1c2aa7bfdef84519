package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;

/** Towards whom an act is whose own clause names nobody: whoever the sentence before, or the verb before, told of. */
final class ImpliedTargets {
    /** Whose words mostly go to their own government. */
    private static final Set<Sector> DOMESTIC = Set.of(Sector.LEG, Sector.OPP, Sector.PTY);

    private final Grammar grammar;
    private final WordLists lists;
    private final Discourse discourse;
    private final ArgumentFinder arguments;
    private final List<Act> told;

    /** @param told the acts found so far in the sentence, which grow while it is read */
    ImpliedTargets(Grammar grammar, WordLists lists, Discourse discourse, ArgumentFinder arguments, List<Act> told) {
        this.grammar = grammar;
        this.lists = lists;
        this.discourse = discourse;
        this.arguments = arguments;
        this.told = told;
    }

    List<Party> find(Rule rule, int trigger, List<Party> sources) {
        if (!mayLack(rule, trigger, sources)) {
            return List.of();
        }
        Set<String> excluded = sources.stream().map(Party::code).collect(Collectors.toSet());
        if (!arguments.find(trigger, rule.target(), Set.of()).isEmpty()) {
            return sources.size() == 1 ? moved(asker(rule, trigger, excluded), trigger) : List.of();
        }
        boolean asks = !hasOthers(sources) && (!isFriendly(rule) || answersOrLeads(trigger));
        List<Party> found = asks ? before(trigger, sources, excluded) : List.of();
        if (found.isEmpty()) {
            found = shared(trigger, excluded);
        }
        if (found.isEmpty() && sources.size() == 1) {
            found = asker(rule, trigger, excluded);
        }
        if (found.isEmpty() && isAnswer(trigger) && sources.size() == 1) {
            found = arguments.find(trigger, List.of(Slot.of("other")), excluded);
        }
        return moved(found, trigger);
    }

    private static List<Party> moved(List<Party> parties, int trigger) {
        return parties.stream()
                .map(p -> new Party(p.code(), p.sector(), p.agent(), trigger, Party.Link.OWNED))
                .toList();
    }

    /** "Moscow retaliated by imposing sanctions": the one actor that the sentence before named. */
    private List<Party> before(int trigger, List<Party> sources, Set<String> excluded) {
        if (sources.stream().allMatch(p -> DOMESTIC.contains(p.sector()))) {
            return List.of();
        }
        List<Party> partner = discourse.lonePartner(excluded);
        return partner.isEmpty() && sources.size() == 1 && isAnswer(trigger)
                ? discourse.lastDoerTowards(sources.get(0).code())
                : partner;
    }

    /** "met the Iraqi president and offered help", "condemned Chad and demanded an apology": whom the first verb hit. */
    private List<Party> shared(int trigger, Set<String> excluded) {
        if (!grammar.relation(trigger).equals("conj")
                || grammar.ownSubject(trigger).isPresent()
                || hasNoObject(trigger)) {
            return List.of();
        }
        int first = grammar.firstConjunct(trigger);
        for (int i = told.size() - 1; i >= 0; i--) {
            Act act = told.get(i);
            boolean joined = act.trigger() == first || grammar.head(act.trigger()) == first;
            boolean same = act.sources().stream().anyMatch(p -> excluded.contains(p.code()));
            List<Party> partners = act.targets().stream()
                    .filter(p -> !excluded.contains(p.code()) && p.sector() != Sector.MED)
                    .toList();
            if (joined && same && partners.size() == 1 && !namesOther(trigger, excluded)) {
                return partners;
            }
        }
        return List.of();
    }

    /** "was asked by Kiev for clothes and has agreed to send some": the reply goes to whoever has just asked. */
    private List<Party> asker(Rule rule, int trigger, Set<String> replying) {
        boolean replies = switch (rule.eventType()) {
            case AGREE, REJECT, CONCEDE ->
                !grammar.describes(trigger) && !namesOther(trigger, replying) && !hasNoObject(trigger);
            default -> false;
        };
        for (int i = told.size() - 1; replies && i >= 0; i--) {
            Act act = told.get(i);
            boolean asked = act.targets().stream().anyMatch(p -> replying.contains(p.code()));
            boolean speaks = act.eventType() == EventType.REQUEST || act.eventType() == EventType.ACCUSE;
            if (speaks && asked && act.targets().size() == 1 && act.sources().size() == 1) {
                return act.sources();
            }
        }
        return List.of();
    }

    /** "offered no details". */
    private boolean hasNoObject(int verb) {
        return grammar.object(verb)
                .filter(o -> grammar.children(o, "det").stream().anyMatch(d -> lists.has("no", grammar.lemma(d))))
                .isPresent();
    }

    private boolean namesOther(int trigger, Set<String> known) {
        List<Integer> below = grammar.subtree(trigger);
        return grammar.sentence().actors().stream()
                .anyMatch(m -> below.contains(m.tokens().first())
                        && !known.contains(m.codes().get(0)));
    }

    private boolean mayLack(Rule rule, int trigger, List<Party> sources) {
        if (discourse.isHeadline() && !leavesOut(rule, trigger)) {
            return false;
        }
        boolean directed = switch (rule.eventType()) {
            case ACCUSE, REQUEST, REJECT, SANCTION, THREATEN -> true;
            case AGREE, CONCEDE -> true;
            case SUPPORT -> answersOrLeads(trigger) || grammar.relation(trigger).equals("conj");
            case ASSAULT -> sources.size() == 1;
            default -> false;
        };
        return directed
                && rule.part().equals("verb")
                && !rule.has("direct")
                && (grammar.object(trigger).isPresent()
                        || discourse.isHeadline()
                        || isFriendly(rule)
                                && !grammar.children(trigger, "xcomp").isEmpty());
    }

    private static boolean isFriendly(Rule rule) {
        return switch (rule.eventType()) {
            case SUPPORT, AGREE, CONCEDE -> true;
            default -> false;
        };
    }

    private boolean answersOrLeads(int trigger) {
        return isAnswer(trigger) || discourse.isHeadline();
    }

    private boolean hasOthers(List<Party> sources) {
        return grammar.sentence().actors().stream()
                .anyMatch(m -> sources.stream()
                        .noneMatch(p -> p.code().equals(m.codes().get(0))));
    }

    /** "Chad agrees to talks", "Chad rejects proposal": headlines that do not say whose. */
    private boolean leavesOut(Rule rule, int trigger) {
        return switch (rule.eventType()) {
            case AGREE -> !grammar.children(trigger, "xcomp").isEmpty();
            case REJECT ->
                grammar.object(trigger)
                        .filter(o -> lists.has("answered", grammar.lemma(o)) || lists.has("pact", grammar.lemma(o)))
                        .isPresent();
            default -> false;
        };
    }

    /** "rejected the demands": the object is the act of another, told before. */
    private boolean isAnswer(int trigger) {
        return grammar.object(trigger)
                .filter(o -> lists.has("answered", grammar.lemma(o)))
                .filter(o -> grammar.children(o, "det").stream().anyMatch(d -> lists.has("definite", grammar.lemma(d))))
                .isPresent();
    }
}
