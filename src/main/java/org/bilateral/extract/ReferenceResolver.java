package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.extract.Party.Link;

/** Settles whom pronouns stand for. */
final class ReferenceResolver {
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss");
    private static final Set<String> ARGUMENTS = Set.of("obj", "iobj", "nsubj", "nsubj:pass");

    private final Grammar grammar;
    private final WordLists lists;
    private final Discourse discourse;
    private final PartyFinder parties;
    private final Set<Integer> open = new HashSet<>();

    ReferenceResolver(Grammar grammar, WordLists lists, Discourse discourse, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.discourse = discourse;
        this.parties = parties;
    }

    /** The actors that a pronoun stands for; none when that is not clear. */
    List<Party> pronoun(int token) {
        if (!open.add(token)) {
            return List.of();
        }
        try {
            return resolve(token).stream().map(p -> moved(p, token)).toList();
        } finally {
            open.remove(token);
        }
    }

    private List<Party> resolve(int token) {
        String word = grammar.token(token).text().toLowerCase(Locale.ROOT);
        if (lists.has("first_person", word)) {
            return speaker(token);
        }
        boolean person = lists.has("personal", word);
        boolean object = lists.has("object_pronoun", word)
                && !grammar.relation(token).startsWith("nmod")
                && !grammar.relation(token).startsWith("nsubj");
        List<Party> here = object || isDemanded(token) ? notSubject(token) : subjectAbove(token, person);
        if (!here.isEmpty()) {
            return here;
        }
        List<Party> before = mentionBefore(token, person, object);
        if (!before.isEmpty()) {
            return before;
        }
        return person
                ? discourse.lastPerson()
                : lists.has("plural_pronoun", word) ? discourse.lastGroup() : discourse.lastSubject();
    }

    /** "demanded that it withdraw": whoever must do it is not the one who demands it. */
    private boolean isDemanded(int token) {
        int verb = grammar.head(token);
        int above = verb < 0 ? -1 : grammar.head(verb);
        return above >= 0
                && grammar.relation(token).startsWith("nsubj")
                && (grammar.relation(verb).equals("ccomp")
                        || grammar.relation(verb).equals("xcomp"))
                && lists.has("demanding", grammar.lemma(above))
                && !grammar.isPassive(verb);
    }

    /** Within quotation marks "we" is the one who speaks: the subject of a verb of saying, here or just before. */
    private List<Party> speaker(int token) {
        for (int i : grammar.pathUp(token)) {
            if (lists.has("say", grammar.lemma(i))) {
                Optional<Integer> subject = grammar.subject(i).filter(s -> !grammar.isBelow(token, s));
                if (subject.isPresent()) {
                    List<Party> found = parties.find(subject.get(), Link.AGENT);
                    return found.isEmpty() ? discourse.lastSpeaker() : found;
                }
            }
        }
        for (int i = 0; i < grammar.size(); i++) {
            if (lists.has("say", grammar.lemma(i)) && grammar.isVerb(i)) {
                Optional<Integer> subject = grammar.subject(i);
                if (subject.isPresent() && !open.contains(subject.get())) {
                    return parties.find(subject.get(), Link.AGENT);
                }
            }
        }
        return discourse.lastSpeaker();
    }

    /** The subjects of the clauses above: "Japan said it had halted aid". */
    private List<Party> subjectAbove(int token, boolean person) {
        for (int i : grammar.pathUp(token)) {
            if (i == token || !grammar.isVerb(i)) {
                continue;
            }
            Optional<Integer> subject = grammar.subject(i);
            if (subject.isEmpty() || grammar.isBelow(token, subject.get()) || subject.get() == token) {
                continue;
            }
            if (isHarmed(token, i) && isReported(i)) {
                continue;
            }
            List<Party> found = parties.find(subject.get(), Link.AGENT);
            if (!found.isEmpty() && (!person || isPersonal(found, subject.get()))) {
                return found;
            }
        }
        return List.of();
    }

    /** "opened fire on its villages": who does harm does it to another's. */
    private boolean isHarmed(int token, int verb) {
        List<Integer> path =
                grammar.pathUp(token).stream().takeWhile(i -> i != verb).toList();
        int top = path.get(path.size() - 1);
        boolean hit =
                grammar.object(verb).filter(o -> o == top).isPresent() || lists.has("aim", grammar.preposition(top));
        return hit
                && grammar.relation(token).equals("nmod:poss")
                && lists.has("harm_to_others", grammar.lemma(verb))
                && path.stream().noneMatch(grammar::isVerb);
    }

    /** Whether a clause above has a subject of its own. */
    private boolean isReported(int verb) {
        return grammar.pathUp(verb).stream()
                .anyMatch(i -> i != verb
                        && grammar.isVerb(i)
                        && grammar.subject(i)
                                .filter(s -> !parties.find(s, Link.AGENT).isEmpty())
                                .isPresent());
    }

    private boolean isPersonal(List<Party> found, int subject) {
        boolean named = found.stream().anyMatch(p -> !p.agent().isEmpty());
        return named || parties.mentionAt(subject).isEmpty();
    }

    /** "accused Washington … and urged it": the nearest actor before that is not the one who acts. */
    private List<Party> notSubject(int token) {
        List<Party> here = notSubjectHere(token);
        if (!here.isEmpty()) {
            return here;
        }
        List<Party> others = new ArrayList<>(discourse.lastSubject());
        Set<String> subjects = subjectsAbove(token);
        others.removeIf(p -> subjects.contains(p.code()));
        return others;
    }

    private Set<String> subjectsAbove(int token) {
        Set<String> subjects = new HashSet<>();
        for (int i : grammar.pathUp(token)) {
            if (i != token
                    && grammar.isVerb(i)
                    && grammar.subject(i).filter(s -> s == token).isEmpty()) {
                grammar.subject(i)
                        .filter(s -> s != token)
                        .ifPresent(s -> parties.find(s, Link.OWNED).forEach(p -> subjects.add(p.code())));
                break;
            }
        }
        return subjects;
    }

    /** The nearest actor named before in this sentence that is not the subject. */
    List<Party> notSubjectHere(int token) {
        Set<String> subjects = subjectsAbove(token);
        boolean person = lists.has("personal", grammar.token(token).text().toLowerCase(Locale.ROOT));
        for (int i = token - 1; i >= 0; i--) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            if (mention.isPresent()
                    && (suits(mention.get(), person) || isPeopleOf(i, token, person))
                    && !subjects.contains(mention.get().codes().get(0))) {
                return List.of(PartyFinder.party(mention.get(), i, Link.NAMED));
            }
        }
        return List.of();
    }

    /** "expelled four Polish envoys, accusing them": the people before that an adjective or an owner tells the state of. */
    private boolean isPeopleOf(int state, int pronoun, boolean person) {
        int noun = grammar.head(state);
        boolean modifies = MODIFIERS.contains(grammar.relation(state)) && noun < pronoun;
        if (!modifies || !ARGUMENTS.contains(grammar.relation(noun))) {
            return false;
        }
        if (lists.has("property", grammar.lemma(noun))) {
            return grammar.lemma(pronoun).equals("it") && grammar.tag(noun).equals("NN");
        }
        if (!isPerson(grammar.lemma(noun))) {
            return false;
        }
        String word = grammar.token(pronoun).text().toLowerCase(Locale.ROOT);
        boolean many = grammar.tag(noun).equals("NNS");
        return many ? lists.has("plural_pronoun", word) : person;
    }

    private boolean isPerson(String lemma) {
        return lists.has("person_target", lemma) || lists.has("envoy", lemma);
    }

    private static boolean suits(ActorMention mention, boolean person) {
        return switch (mention.kind()) {
            case PERSON -> true;
            case NAME, CAPITAL, BODY, GROUP, DEMONYM -> !person;
            default -> false;
        };
    }

    private List<Party> mentionBefore(int token, boolean person, boolean object) {
        if (object) {
            return List.of();
        }
        for (int i = token - 1; i >= 0; i--) {
            Optional<ActorMention> mention = parties.mentionAt(i);
            boolean fits = mention.isPresent()
                    && suits(mention.get(), person)
                    && (!person || mention.get().kind() == ActorMention.Kind.PERSON)
                    && grammar.relation(i).startsWith("nsubj");
            if (fits) {
                return List.of(PartyFinder.party(mention.get(), i, Link.NAMED));
            }
        }
        return List.of();
    }

    /** The same actor, meant by another token. */
    static Party moved(Party party, int head) {
        return new Party(party.code(), party.sector(), party.agent(), head, party.link());
    }
}
