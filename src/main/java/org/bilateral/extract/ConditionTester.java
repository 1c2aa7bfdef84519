package org.bilateral.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilateral.article.BlockKind;
import org.bilateral.ontology.Sector;

/** Tests whether the words around a trigger are as a rule wants them. */
final class ConditionTester {
    private static final Set<Sector> ARMED = Set.of(Sector.MIL, Sector.REB, Sector.POL);

    private static final Set<String> ABOUT_ACTORS = Set.of(
            "official",
            "state",
            "milsubj",
            "groupsubj",
            "igosubj",
            "objparty",
            "objperson",
            "joint",
            "igoposs",
            "may",
            "own",
            "civil");

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;
    private final WordMatcher matcher;
    private final ComplementTester complements;

    ConditionTester(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
        this.matcher = new WordMatcher(grammar, lists, parties);
        this.complements = new ComplementTester(grammar, lists, parties);
    }

    /** What words and syntax tell is asked first: who is meant may cost the syntax of other sentences. */
    boolean holds(Rule rule, int trigger) {
        return holds(rule, trigger, false) && holds(rule, trigger, true);
    }

    private boolean holds(Rule rule, int trigger, boolean aboutActors) {
        for (Rule.Condition condition : rule.conditions()) {
            if (ABOUT_ACTORS.contains(condition.kind()) == aboutActors
                    && test(condition, trigger) == condition.negated()) {
                return false;
            }
        }
        return true;
    }

    private boolean test(Rule.Condition condition, int trigger) {
        return switch (condition.kind()) {
            case "obj" ->
                grammar.object(trigger)
                        .filter(o -> matcher.phraseMatches(o, condition.words()))
                        .isPresent();
            case "subj" ->
                grammar.agent(trigger)
                        .filter(o -> matcher.phraseMatches(o, condition.words()))
                        .isPresent();
            case "prt" -> hasParticle(trigger, condition.words());
            case "prep" -> hasPreposition(trigger, condition.words());
            case "mod" -> hasModifier(trigger, condition.words());
            case "under" -> isUnder(trigger, condition.words());
            case "comp" -> complements.hasComplement(trigger, condition.words());
            case "modal" -> complements.hasModalComplement(trigger);
            case "passive" -> grammar.isPassive(trigger);
            case "of" -> hasOf(trigger, condition.words());
            case "official" -> subjectParties(trigger).stream().anyMatch(ConditionTester::isOfficial);
            case "state" -> subjectParties(trigger).stream().anyMatch(ConditionTester::isState);
            case "will" -> complements.hasFutureComplement(trigger);
            case "milsubj" -> isArmedSubject(trigger);
            case "groupsubj" -> subjectParties(trigger).size() > 1;
            case "objpeople" ->
                grammar.object(trigger).filter(matcher::arePeople).isPresent();
            case "subjpeople" ->
                grammar.ownSubject(trigger)
                        .or(() -> grammar.subject(trigger))
                        .filter(matcher::arePeople)
                        .isPresent();
            case "objplace" -> grammar.object(trigger).filter(matcher::isPlace).isPresent();
            case "igosubj" -> subjectParties(trigger).stream().anyMatch(p -> p.sector() == Sector.IGO);
            case "via" -> isVia(trigger, condition.words());
            case "case" -> condition.words().contains(grammar.preposition(trigger));
            case "ofplace" ->
                grammar.children(trigger, "nmod").stream()
                        .anyMatch(c -> grammar.preposition(c).equals("of") && matcher.isPlace(c));
            case "objparty" ->
                grammar.object(trigger)
                        .filter(o -> !parties.find(o, Party.Link.OWNED).isEmpty())
                        .isPresent();
            case "objperson" ->
                grammar.object(trigger)
                        .filter(o -> parties.find(o, Party.Link.AGENT).stream().anyMatch(ConditionTester::isOfficial))
                        .isPresent();
            case "joint" -> hasModifier(trigger, List.of("joint", "bilateral")) || hasTwoOwners(trigger);
            case "signed" -> isSigned(trigger);
            case "igoposs" -> isOrganisationEvent(trigger);
            case "below" -> below(trigger, condition.words());
            case "not" -> isNegated(trigger);
            case "aux" ->
                grammar.children(trigger, "aux").stream().anyMatch(a -> matcher.matches(a, condition.words()));
            case "predicate" -> isPredicate(trigger);
            case "copular" -> !grammar.children(trigger, "cop").isEmpty();
            case "ownsubj" -> grammar.ownSubject(trigger).isPresent();
            case "toinf" -> complements.hasInfinitive(trigger);
            case "may" -> complements.hasOwnComplement(trigger, subjectParties(trigger), condition.words(), "may");
            case "word" -> matcher.matches(trigger, condition.words());
            case "form" ->
                condition.words().contains(grammar.token(trigger).text().toLowerCase(Locale.ROOT));
            case "subjunctive" -> complements.hasSubjunctive(trigger);
            case "own" ->
                complements.hasOwnComplement(trigger, subjectParties(trigger), condition.words(), "modal_or_future");
            case "or" -> isFollowedByOr(trigger, condition.words());
            case "civil" -> isCivil(subjectParties(trigger));
            case "within" ->
                grammar.subtree(trigger).stream().anyMatch(c -> c != trigger && matcher.matches(c, condition.words()));
            default -> throw new IllegalArgumentException("no condition " + condition.kind());
        };
    }

    private boolean hasParticle(int trigger, List<String> words) {
        for (int c : grammar.children(trigger, "compound:prt", "advmod", "case", "obl", "mark")) {
            if (matcher.matches(c, words) && c > trigger) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPreposition(int trigger, List<String> words) {
        for (int c : grammar.children(trigger, "obl", "nmod", "obl:agent", "advcl", "acl")) {
            if (words.contains(grammar.preposition(c)) && !grammar.isDate(c)
                    || grammar.children(c, "mark").stream().anyMatch(m -> words.contains(grammar.lemma(m)))) {
                return true;
            }
        }
        Optional<Integer> object = grammar.object(trigger);
        return object.isPresent()
                && grammar.children(object.get(), "nmod").stream()
                        .anyMatch(c -> words.contains(grammar.preposition(c)) && !grammar.isDate(c));
    }

    private boolean hasModifier(int trigger, List<String> words) {
        return grammar.children(trigger, "amod", "compound", "advmod", "nmod:poss", "det").stream()
                .anyMatch(c -> matcher.matches(c, words));
    }

    /** The noun of a phrase with a preposition at the verb or at its object: "in court", "into custody", "to death". */
    private boolean isVia(int trigger, List<String> words) {
        return Stream.concat(Stream.of(trigger), grammar.object(trigger).stream())
                .flatMap(h -> grammar.children(h, "obl", "nmod", "xcomp", "advmod").stream())
                .anyMatch(c -> matcher.matches(c, words));
    }

    private boolean isUnder(int trigger, List<String> words) {
        int head = grammar.head(grammar.firstConjunct(trigger));
        return head >= 0 && matcher.matches(head, words);
    }

    private boolean hasOf(int trigger, List<String> words) {
        return grammar.children(trigger, "nmod").stream()
                .anyMatch(c -> grammar.preposition(c).equals("of") && matcher.phraseMatches(c, words));
    }

    private boolean below(int trigger, List<String> words) {
        return grammar.phrase(trigger).stream().anyMatch(c -> c != trigger && matcher.matches(c, words));
    }

    private List<Party> subjectParties(int trigger) {
        if (grammar.sentence().kind() == BlockKind.TITLE && !grammar.isPassive(trigger)) {
            List<Integer> subjects = grammar.children(trigger, "nsubj");
            if (subjects.size() > 1) {
                return subjects.stream()
                        .flatMap(s -> parties.find(s, Party.Link.AGENT).stream())
                        .toList();
            }
        }
        return grammar.agent(trigger)
                .map(s -> parties.find(s, Party.Link.AGENT))
                .orElse(List.of());
    }

    /** A person in office, or people and bodies of the state; not the bare name of a country. */
    private static boolean isOfficial(Party party) {
        boolean acting = switch (party.sector()) {
            case GOV, LEG, IGO, JUD, MIL, POL, OPP, PTY -> true;
            default -> false;
        };
        return acting && (!party.agent().isEmpty() || party.link() == Party.Link.AGENT || party.sector() == Sector.IGO);
    }

    /** A state as such, or who may speak for it. */
    private static boolean isState(Party party) {
        boolean body = switch (party.sector()) {
            case GOV, LEG, JUD, MIL, POL -> party.link() == Party.Link.NAMED;
            default -> false;
        };
        return isOfficial(party) || body;
    }

    /** Armed forces, or a state as such; also those of an organisation: "a NATO missile". */
    private boolean isArmedSubject(int trigger) {
        List<Party> subject = subjectParties(trigger);
        boolean weapon = grammar.agent(trigger)
                .filter(a -> grammar.conjuncts(a).stream()
                        .anyMatch(c ->
                                parties.agentNoun(c).filter(ARMED::contains).isPresent()))
                .isPresent();
        return subject.stream().anyMatch(ConditionTester::isArmed) || weapon;
    }

    /** Armed forces, or a state as such. */
    private static boolean isArmed(Party party) {
        return switch (party.sector()) {
            case MIL, REB, POL -> true;
            case GOV -> party.agent().isEmpty() && party.link() == Party.Link.NAMED;
            default -> false;
        };
    }

    /** "has not complied", "failed to disclose", "no evidence". */
    private boolean isNegated(int trigger) {
        boolean not = grammar.children(trigger, "advmod", "neg", "det", "cc:preconj").stream()
                .anyMatch(c -> lists.has("not", grammar.lemma(c)) || lists.has("no", grammar.lemma(c)));
        int head = grammar.head(trigger);
        boolean failed =
                head >= 0 && grammar.relation(trigger).equals("xcomp") && lists.has("fail", grammar.lemma(head));
        return not || failed;
    }

    /** Said of something, or quoted: "the war was illegal", its "hostile policy"; not a mere attribute. */
    private boolean isPredicate(int trigger) {
        boolean quoted =
                trigger > 0 && lists.has("quote", grammar.token(trigger - 1).text());
        return quoted || !grammar.relation(trigger).equals("amod");
    }

    /** "stop the killing or face sanctions". */
    private boolean isFollowedByOr(int trigger, List<String> words) {
        for (int i = trigger + 1; i < grammar.size() - 1; i++) {
            if (grammar.lemma(i).equals("or") && matcher.matches(i + 1, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCivil(List<Party> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(ConditionTester::isCivil);
    }

    private static boolean isCivil(Party party) {
        return switch (party.sector()) {
            case CVL, BUS, MED -> true;
            default -> false;
        };
    }

    private boolean hasTwoOwners(int trigger) {
        long owners = grammar.children(trigger, "amod", "compound", "nmod:poss").stream()
                .flatMap(c -> parties.find(c, Party.Link.AGENT).stream())
                .map(Party::code)
                .distinct()
                .count();
        return owners > 1;
    }

    /** "the ASEAN summit": the organisation is the frame of the meeting, not a party to it. */
    private boolean isOrganisationEvent(int trigger) {
        return grammar.children(trigger, "compound", "amod", "nmod:poss").stream()
                .flatMap(c -> parties.find(c, Party.Link.AGENT).stream())
                .anyMatch(p -> p.sector() == Sector.IGO);
    }

    private boolean isSigned(int trigger) {
        boolean described = grammar.children(trigger, "acl", "acl:relcl", "amod").stream()
                .anyMatch(c -> lists.has("sign", grammar.lemma(c)));
        int head = grammar.head(grammar.firstConjunct(trigger));
        return described || head >= 0 && lists.has("sign", grammar.lemma(head));
    }
}
