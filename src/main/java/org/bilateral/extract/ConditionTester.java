package org.bilateral.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilateral.annotate.ActorMention;
import org.bilateral.article.BlockKind;
import org.bilateral.ontology.Sector;

/** Tests whether the words around a trigger are as a rule wants them. */
final class ConditionTester {
    private static final int NEAR = 9;
    private static final int LEFT = 3;
    private static final Set<Sector> ARMED = Set.of(Sector.MIL, Sector.REB, Sector.POL);

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;

    ConditionTester(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
    }

    boolean holds(Rule rule, int trigger) {
        return rule.conditions().stream().allMatch(c -> test(c, trigger) != c.negated());
    }

    /** Whether the words that the conditions want stand after the trigger, in a headline whose syntax is lost. */
    boolean mayHold(Rule rule, int trigger) {
        return rule.conditions().stream().allMatch(c -> follows(c, trigger));
    }

    private boolean follows(Rule.Condition condition, int trigger) {
        boolean about = switch (condition.kind()) {
            case "obj", "prt", "prep", "below", "subj", "milsubj", "objpeople", "state" -> true;
            default -> false;
        };
        boolean left = condition.kind().endsWith("subj") || condition.kind().equals("state");
        int from = left ? Math.max(0, trigger - LEFT) : trigger + 1;
        int to = left ? trigger : condition.kind().equals("objpeople") ? trigger + NEAR / 2 : grammar.size();
        boolean follows = false;
        for (int i = from; i < Math.min(to, grammar.size()); i++) {
            follows |= switch (condition.kind()) {
                case "milsubj" ->
                    parties.agentNoun(i).filter(ARMED::contains).isPresent()
                            || parties.mentionAt(i)
                                    .filter(m -> m.kind() == ActorMention.Kind.NAME)
                                    .isPresent();
                case "objpeople" -> isPeople(i);
                case "state" -> parties.mentionAt(i).isPresent();
                default -> matches(i, condition.words());
            };
        }
        return about ? follows != condition.negated() : condition.negated();
    }

    /** Persons or citizens: "two British nurses", "three Israelis", "an Iranian". */
    private boolean isPeople(int noun) {
        boolean named = parties.mentionAt(noun)
                .filter(m -> switch (m.kind()) {
                    case DEMONYM, PERSON, ADJECTIVE -> m.tokens().end() - 1 == noun;
                    default -> false;
                })
                .isPresent();
        return named || lists.has("person_target", grammar.lemma(noun));
    }

    private boolean arePeople(int head) {
        return phraseMatches(head, List.of("@person_target"))
                || grammar.conjuncts(head).stream().anyMatch(this::isPeople)
                || lists.has("transparent", grammar.lemma(head))
                        && grammar.children(head, "nmod").stream().anyMatch(this::isPeople);
    }

    private boolean isPlace(int noun) {
        return lists.has("land", grammar.lemma(noun))
                || parties.mentionAt(noun)
                        .filter(m -> switch (m.kind()) {
                            case PLACE, REGION, CAPITAL -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    private boolean test(Rule.Condition condition, int trigger) {
        return switch (condition.kind()) {
            case "obj" ->
                grammar.object(trigger)
                        .filter(o -> phraseMatches(o, condition.words()))
                        .isPresent();
            case "subj" ->
                grammar.agent(trigger)
                        .filter(o -> phraseMatches(o, condition.words()))
                        .isPresent();
            case "prt" -> hasParticle(trigger, condition.words());
            case "prep" -> hasPreposition(trigger, condition.words());
            case "mod" -> hasModifier(trigger, condition.words());
            case "under" -> isUnder(trigger, condition.words());
            case "comp" -> hasComplement(trigger, condition.words());
            case "modal" -> hasModalComplement(trigger);
            case "passive" -> grammar.isPassive(trigger);
            case "of" -> hasOf(trigger, condition.words());
            case "official" -> subjectParties(trigger).stream().anyMatch(ConditionTester::isOfficial);
            case "state" -> subjectParties(trigger).stream().anyMatch(ConditionTester::isState);
            case "will" -> hasFutureComplement(trigger);
            case "milsubj" -> isArmedSubject(trigger);
            case "groupsubj" -> subjectParties(trigger).size() > 1;
            case "objpeople" -> grammar.object(trigger).filter(this::arePeople).isPresent();
            case "subjpeople" ->
                grammar.ownSubject(trigger)
                        .or(() -> grammar.subject(trigger))
                        .filter(this::arePeople)
                        .isPresent();
            case "objplace" -> grammar.object(trigger).filter(this::isPlace).isPresent();
            case "igosubj" -> subjectParties(trigger).stream().anyMatch(p -> p.sector() == Sector.IGO);
            case "via" -> isVia(trigger, condition.words());
            case "case" -> condition.words().contains(grammar.preposition(trigger));
            case "ofplace" ->
                grammar.children(trigger, "nmod").stream()
                        .anyMatch(c -> grammar.preposition(c).equals("of") && isPlace(c));
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
            case "aux" -> grammar.children(trigger, "aux").stream().anyMatch(a -> matches(a, condition.words()));
            case "predicate" -> isPredicate(trigger);
            case "copular" -> !grammar.children(trigger, "cop").isEmpty();
            case "ownsubj" -> grammar.ownSubject(trigger).isPresent();
            case "toinf" -> hasInfinitive(trigger);
            case "may" -> hasOwnComplement(trigger, condition.words(), "may");
            case "word" -> matches(trigger, condition.words());
            case "form" ->
                condition.words().contains(grammar.token(trigger).text().toLowerCase(Locale.ROOT));
            case "subjunctive" -> hasSubjunctive(trigger);
            case "own" -> hasOwnComplement(trigger, condition.words(), "modal_or_future");
            case "or" -> isFollowedByOr(trigger, condition.words());
            case "civil" -> isCivil(subjectParties(trigger));
            case "within" ->
                grammar.subtree(trigger).stream().anyMatch(c -> c != trigger && matches(c, condition.words()));
            default -> throw new IllegalArgumentException("no condition " + condition.kind());
        };
    }

    private boolean matches(int token, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String lemma = grammar.lemma(token);
        String text = grammar.token(token).text().toLowerCase(Locale.ROOT);
        String joined = grammar.joined(token);
        for (String word : words) {
            if (word.equals(joined) || word.startsWith("@") && lists.has(word.substring(1), joined)) {
                return true;
            }
            boolean listed =
                    word.startsWith("@") && (lists.has(word.substring(1), lemma) || lists.has(word.substring(1), text));
            if (listed || word.equals(lemma) || word.equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The head of the phrase, those joined to it, or what a transparent head is "of". */
    private boolean phraseMatches(int head, List<String> words) {
        for (int h : grammar.conjuncts(head)) {
            if (matches(h, words)) {
                return true;
            }
            for (int c : grammar.children(h, "nmod")) {
                if (grammar.preposition(c).equals("of") && matches(c, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasParticle(int trigger, List<String> words) {
        for (int c : grammar.children(trigger, "compound:prt", "advmod", "case", "obl", "mark")) {
            if (matches(c, words) && c > trigger) {
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
                .anyMatch(c -> matches(c, words));
    }

    /** The noun of a phrase with a preposition at the verb or at its object: "in court", "into custody", "to death". */
    private boolean isVia(int trigger, List<String> words) {
        return Stream.concat(Stream.of(trigger), grammar.object(trigger).stream())
                .flatMap(h -> grammar.children(h, "obl", "nmod", "xcomp", "advmod").stream())
                .anyMatch(c -> matches(c, words));
    }

    private boolean isUnder(int trigger, List<String> words) {
        int head = grammar.head(grammar.firstConjunct(trigger));
        return head >= 0 && matches(head, words);
    }

    private boolean hasOf(int trigger, List<String> words) {
        return grammar.children(trigger, "nmod").stream()
                .anyMatch(c -> grammar.preposition(c).equals("of") && phraseMatches(c, words));
    }

    private boolean below(int trigger, List<String> words) {
        return grammar.phrase(trigger).stream().anyMatch(c -> c != trigger && matches(c, words));
    }

    private boolean hasComplement(int trigger, List<String> words) {
        return grammar.children(trigger, "xcomp", "ccomp", "advcl", "acl").stream()
                .anyMatch(c -> matches(c, words));
    }

    /** "said that Libya must hand over": an obligation put on somebody in the complement. */
    private boolean hasModalComplement(int trigger) {
        for (int c : grammar.children(trigger, "ccomp", "parataxis")) {
            if (isObliged(c)) {
                return true;
            }
        }
        if (grammar.relation(trigger).equals("parataxis") && isObliged(grammar.head(trigger))) {
            return true;
        }
        return followedByObligation(trigger);
    }

    /** The words alone, where the syntax is lost: "said Sudan must". */
    private boolean followedByObligation(int trigger) {
        for (int i = trigger + 2; i < Math.min(grammar.size(), trigger + NEAR); i++) {
            if (grammar.tag(i).equals("MD")) {
                return lists.has("obligation", grammar.lemma(i));
            }
            if (grammar.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isObliged(int clause) {
        return lists.has("obligation_verb", grammar.lemma(clause))
                        && !grammar.children(clause, "xcomp").isEmpty()
                || grammar.children(clause, "aux").stream().anyMatch(a -> lists.has("obligation", grammar.lemma(a)));
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

    /** "warned that it would retaliate": what is to come is told in a clause. */
    private boolean hasFutureComplement(int trigger) {
        return grammar.children(trigger, "ccomp", "parataxis").stream()
                .anyMatch(c -> grammar.children(c, "aux").stream()
                        .anyMatch(a -> lists.has("future", grammar.lemma(a))
                                || lists.has("future", grammar.token(a).text())));
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

    private boolean hasInfinitive(int trigger) {
        return grammar.children(trigger, "xcomp", "ccomp", "advcl", "acl").stream()
                        .anyMatch(grammar::isInfinitive)
                || grammar.object(trigger)
                        .filter(o -> grammar.children(o, "acl").stream().anyMatch(grammar::isInfinitive))
                        .isPresent();
    }

    /** "insisted that Iran be punished": what is wanted, not what is held to be so. */
    private boolean hasSubjunctive(int trigger) {
        return grammar.children(trigger, "ccomp", "xcomp").stream()
                .anyMatch(c -> isObliged(c)
                        || grammar.children(c, "cop", "aux", "aux:pass").stream()
                                .anyMatch(a -> grammar.token(a).text().equals("be"))
                        || isBare(c));
    }

    /** "disarm" after "that Congo": no ending where the present tense has one. */
    private boolean isBare(int clause) {
        boolean singular = grammar.ownSubject(clause)
                .filter(s -> grammar.tag(s).equals("NNP")
                        && grammar.children(s, "conj").isEmpty())
                .isPresent();
        boolean form = grammar.tag(clause).equals("VB") || grammar.tag(clause).equals("VBP") && singular;
        return form && grammar.children(clause, "aux").isEmpty() && !grammar.isInfinitive(clause);
    }

    /** "warned it could hit back": what the speaker itself may or will do. */
    private boolean hasOwnComplement(int trigger, List<String> words, String auxiliaries) {
        List<String> speakers =
                subjectParties(trigger).stream().map(Party::code).toList();
        return grammar.children(trigger, "ccomp", "parataxis").stream()
                .filter(c -> matches(c, words))
                .filter(c -> grammar.children(c, "aux").stream()
                        .anyMatch(a -> lists.has(auxiliaries, grammar.lemma(a))
                                || lists.has(auxiliaries, grammar.token(a).text())))
                .flatMap(c -> grammar.ownSubject(c).stream())
                .anyMatch(s -> {
                    List<Party> doers = parties.find(s, Party.Link.OWNED);
                    return !doers.isEmpty() && doers.stream().allMatch(p -> speakers.contains(p.code()));
                });
    }

    /** "stop the killing or face sanctions". */
    private boolean isFollowedByOr(int trigger, List<String> words) {
        for (int i = trigger + 1; i < grammar.size() - 1; i++) {
            if (grammar.lemma(i).equals("or") && matches(i + 1, words)) {
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
