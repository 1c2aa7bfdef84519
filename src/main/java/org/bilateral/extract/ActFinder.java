package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.article.BlockKind;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;

/** Lets the rules look at every word of a sentence and keeps the acts that they find. */
final class ActFinder {
    private final Grammar grammar;
    private final WordLists lists;
    private final RuleTable rules;
    private final ArgumentFinder arguments;
    private final ConditionTester conditions;
    private final HeadlineTester headlines;
    private final StatusReader statuses;
    private final List<Act> told = new ArrayList<>();
    private final Culprits culprits;
    private final ImpliedTargets implied;

    ActFinder(
            Grammar grammar,
            WordLists lists,
            RuleTable rules,
            PartyFinder parties,
            Discourse discourse,
            VenueFinder venues) {
        this.grammar = grammar;
        this.lists = lists;
        this.rules = rules;
        this.arguments = new ArgumentFinder(grammar, lists, parties, venues);
        this.conditions = new ConditionTester(grammar, lists, parties);
        this.headlines = new HeadlineTester(grammar, lists, parties);
        this.statuses = new StatusReader(grammar, lists);
        this.culprits = new Culprits(grammar, lists, discourse, told);
        this.implied = new ImpliedTargets(grammar, lists, discourse, arguments, told);
    }

    /** The acts of the sentence in the order of their triggers. */
    List<Act> find() {
        for (int i = 0; i < grammar.size(); i++) {
            at(i).ifPresent(told::add);
        }
        return new NestedActs(grammar, lists).without(told);
    }

    private Optional<Act> at(int i) {
        for (String part : parts(i)) {
            boolean preposition = part.equals("copula") || part.equals("place");
            String word = preposition ? grammar.preposition(i) : grammar.lemma(i);
            List<Rule> joined = part.equals("noun") ? rules.find(part, grammar.joined(i)) : List.of();
            List<Rule> named = joined.isEmpty() ? rules.find(part, word) : joined;
            for (Rule rule : named) {
                if (conditions.holds(rule, i)) {
                    Optional<Act> act = apply(rule, rule.source(), rule.target(), i);
                    if (act.isPresent()) {
                        return act;
                    }
                }
            }
        }
        return headlineVerb(i);
    }

    /** "Zimbabwe jails UK plotter": a headline's verb that the tagger takes for a noun, between two actors. */
    private Optional<Act> headlineVerb(int i) {
        if (grammar.sentence().kind() != BlockKind.TITLE || !mayBeVerb(i)) {
            return Optional.empty();
        }
        String word = grammar.token(i).text().toLowerCase(Locale.ROOT);
        String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        List<Rule> candidates = new ArrayList<>(rules.find("verb", grammar.lemma(i)));
        if (!bare.equals(grammar.lemma(i))) {
            candidates.addAll(rules.find("verb", bare));
        }
        return candidates.stream()
                .filter(rule -> rule.conditions().isEmpty() || !isGoverned(i) && headlines.mayHold(rule, i))
                .findFirst()
                .flatMap(rule -> apply(rule, List.of(Slot.of("left")), afterHeadlineVerb(rule), i));
    }

    private static List<Slot> afterHeadlineVerb(Rule rule) {
        List<Slot> slots = new ArrayList<>(rule.target());
        slots.add(0, Slot.of("right~"));
        return slots;
    }

    /** "Israel seals off", "planes strike": a noun by its tag, after another noun. */
    private boolean mayBeVerb(int i) {
        String tag = grammar.tag(i);
        return tag.equals("NNS")
                || tag.startsWith("NN") && i > 0 && grammar.tag(i - 1).endsWith("S");
    }

    /** "begins arms talks": a headline with a verb before the word has no need of another. */
    private boolean isGoverned(int i) {
        for (int k = 0; k < i; k++) {
            String tag = grammar.tag(k);
            if (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private List<String> parts(int i) {
        String tag = grammar.tag(i);
        if (arguments.isPlaceOfPerson(i)) {
            return List.of("place");
        }
        if (!grammar.children(i, "cop").isEmpty() && !grammar.preposition(i).isEmpty()) {
            return List.of("copula", "noun");
        }
        if (tag.startsWith("VB")) {
            return tag.equals("VBN") || tag.equals("VBG") ? List.of("verb", "adj") : List.of("verb");
        }
        if (tag.startsWith("NN")) {
            boolean noun = grammar.children(i, "aux").isEmpty()
                    || !grammar.children(i, "cop").isEmpty();
            return noun ? List.of("noun") : List.of("verb", "noun");
        }
        if (tag.equals("MD")) {
            return List.of("modal");
        }
        return tag.startsWith("JJ") ? List.of("adj") : List.of();
    }

    private Optional<Act> apply(Rule rule, List<Slot> from, List<Slot> towards, int trigger) {
        Optional<Act> act = act(rule, arguments.find(trigger, from, Set.of()), towards, trigger);
        if (act.isPresent()
                || !grammar.isVerb(trigger)
                || !grammar.relation(trigger).equals("conj")) {
            return act;
        }
        boolean selfish = !arguments.find(trigger, towards, Set.of()).isEmpty();
        return selfish ? act(rule, arguments.higherSubject(trigger), towards, trigger) : act;
    }

    private Optional<Act> act(Rule rule, List<Party> found, List<Slot> towards, int trigger) {
        List<Party> sources = new ArrayList<>(found);
        sources.removeIf(p -> p.sector() == Sector.MED);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Set<String> excluded = sources.stream().map(Party::code).collect(Collectors.toSet());
        List<Party> targets = arguments.find(trigger, towards, excluded);
        if (targets.isEmpty() && sources.size() > 1 && !rule.has("sym") && !rule.has("group")) {
            targets = arguments.find(trigger, towards, Set.of());
            List<Party> hit = targets;
            sources.removeIf(s -> has(hit, s));
            if (sources.isEmpty()) {
                return Optional.empty();
            }
        }
        if (isBusiness(sources, targets)) {
            return Optional.empty();
        }
        boolean mutualGroup = (rule.has("sym") || rule.has("group")) && sources.size() > 1;
        if (targets.isEmpty() && !mutualGroup) {
            targets = implied.find(rule, trigger, sources);
        }
        if (targets.isEmpty()
                && rule.has("reply")
                && arguments.find(trigger, towards, Set.of()).isEmpty()) {
            targets = culprits.of(rule, trigger, sources);
        }
        if (targets.isEmpty() && rule.isForceful() && grammar.ownsObject(trigger)) {
            targets = new ArrayList<>(arguments.higherSubject(trigger));
            targets.removeIf(p -> excluded.contains(p.code()));
        }
        if (targets.isEmpty() && sources.size() > 1 && !mutualGroup && isReciprocal(trigger)) {
            targets = sources;
        }
        if (targets.isEmpty() && !mutualGroup) {
            return Optional.empty();
        }
        Status status = status(rule, trigger);
        Optional<Rule> told = announced(rule, trigger, status);
        return Optional.of(
                told.isPresent()
                        ? new Act(trigger, told.get(), sources, targets, Status.OCCURRED)
                        : new Act(trigger, rule, sources, targets, status));
    }

    /** What is told instead, where one says that one will not do it, or will do it if: a refusal, a threat. */
    private Optional<Rule> announced(Rule rule, int trigger, Status status) {
        if (status == Status.DENIED && rule.isCooperative() && statuses.isRefusal(trigger)) {
            return Optional.of(rule.refused());
        }
        boolean ahead = status == Status.HYPOTHETICAL || status == Status.PLANNED;
        return ahead && rule.isForceful() && statuses.isConditional(trigger)
                ? Optional.of(rule.threatened())
                : Optional.empty();
    }

    /** "accused each other", "traded with one another". */
    private boolean isReciprocal(int trigger) {
        for (int i = trigger + 1; i < Math.min(grammar.size(), trigger + 6); i++) {
            boolean each = lists.has("each", grammar.lemma(i)) && i + 1 < grammar.size();
            if (each && lists.has("other", grammar.lemma(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Companies among themselves are no interaction of states. */
    private static boolean isBusiness(List<Party> sources, List<Party> targets) {
        return sources.stream().allMatch(p -> p.sector() == Sector.BUS)
                && targets.stream()
                        .allMatch(p -> p.sector() == Sector.BUS || p.link().compareTo(Party.Link.AGENT) > 0);
    }

    private Status status(Rule rule, int trigger) {
        Status status = statuses.read(trigger, rule.isVerbal());
        if (status == Status.HYPOTHETICAL && rule.eventType() == EventType.ACCUSE && isCharged(trigger)) {
            return Status.OCCURRED;
        }
        if (rule.has("planned") && status == Status.OCCURRED) {
            return Status.PLANNED;
        }
        if (status == Status.OCCURRED && rule.eventType() == EventType.CONSULT && isScheduled(trigger)) {
            return Status.PLANNED;
        }
        if (rule.has("occurred") && status == Status.DENIED) {
            return Status.OCCURRED;
        }
        if (rule.has("hypothetical") && status != Status.DENIED) {
            return Status.HYPOTHETICAL;
        }
        return status;
    }

    /** "protested over alleged raids": what is charged is charged indeed. */
    private boolean isCharged(int trigger) {
        return grammar.children(trigger, "amod").stream().anyMatch(c -> lists.has("claimed", grammar.lemma(c)));
    }

    /** "who arrives today", "when the two meet in May": the present tense of a side clause tells what is to come. */
    private boolean isScheduled(int trigger) {
        String tag = grammar.tag(trigger);
        String relation = grammar.relation(trigger);
        return (tag.equals("VBZ") || tag.equals("VBP"))
                && (relation.equals("acl:relcl") || relation.equals("advcl"))
                && grammar.children(trigger, "aux", "cop").isEmpty();
    }

    private static boolean has(List<Party> parties, Party wanted) {
        return parties.stream().anyMatch(p -> p.code().equals(wanted.code()));
    }
}
