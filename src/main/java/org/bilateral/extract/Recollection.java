package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence leaves in the memory of its document: its names at once; its subjects, for which it must be parsed,
 * only when somebody asks.
 */
final class Recollection {
    private final List<Party> people = new ArrayList<>();
    private final List<Party> named = new ArrayList<>();
    private final List<Party> distinct = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final boolean maySpeak;
    private final boolean mayJoin;
    private final Sentence sentence;
    private @Nullable Supplier<Grammar> syntax;
    private @Nullable Set<String> meant;
    private @Nullable Party state;
    private @Nullable List<Party> subject;
    private @Nullable List<Party> group;
    private @Nullable List<Party> pair;
    private @Nullable List<Party> speaker;

    /** @param syntax gives the sentence's syntax, or null where it has none */
    Recollection(Sentence sentence, @Nullable Supplier<Grammar> syntax, WordLists lists) {
        this.sentence = sentence;
        this.syntax = syntax;
        sentence.actors().forEach(this::add);
        if (distinct.size() == 2) {
            pair = List.copyOf(distinct);
        }
        maySpeak = sentence.tokens().stream().anyMatch(t -> lists.has("say", t.lemma()));
        mayJoin = codes.size() > 1 || sentence.tokens().stream().anyMatch(t -> ReferenceWords.mayRefer(t, lists));
    }

    private void add(ActorMention mention) {
        Party party = PartyFinder.party(mention, mention.tokens().first(), Link.NAMED);
        if (mention.kind() == ActorMention.Kind.PERSON) {
            people.add(party);
        }
        if (party.sector() != Sector.IGO) {
            named.add(party);
        }
        if (mention.kind() == ActorMention.Kind.NAME) {
            state = party;
        }
        if (mention.kind() != ActorMention.Kind.PLACE
                && distinct.stream().noneMatch(p -> p.code().equals(party.code()))) {
            distinct.add(party);
        }
        codes.addAll(mention.codes());
    }

    /** Whether its subjects are still unknown. */
    boolean isOpen() {
        return syntax != null;
    }

    /**
     * Finds its subjects.
     *
     * @param memory ends with this sentence
     * @param answered whether the memory has known all that it was asked; else nothing is settled
     * @return whether its subjects are known now
     */
    boolean settle(Discourse memory, WordLists lists, BooleanSupplier answered) {
        Supplier<Grammar> open = syntax;
        if (open != null) {
            syntax = null;
            List<Party> names = pair;
            Grammar grammar = open.get();
            learn(grammar, new PartyFinder(grammar, lists, memory), lists);
            if (!answered.getAsBoolean()) {
                syntax = () -> grammar;
                subject = null;
                group = null;
                pair = names;
                speaker = null;
            }
        }
        return syntax == null;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Whom its references may mean, if that was asked before. */
    @Nullable
    Set<String> meant() {
        return meant;
    }

    void mean(Set<String> codes) {
        meant = codes;
    }

    private void learn(Grammar grammar, PartyFinder finder, WordLists lists) {
        for (int i = 0; i < grammar.size(); i++) {
            if (!grammar.isVerb(i) || grammar.ownSubject(i).isEmpty()) {
                continue;
            }
            List<Party> found = finder.find(grammar.ownSubject(i).get(), Link.AGENT);
            if (!found.isEmpty()) {
                learn(found, grammar.relation(i).equals("root"), lists.has("say", grammar.lemma(i)));
            }
        }
    }

    private void learn(List<Party> found, boolean root, boolean speaks) {
        if (subject == null || root) {
            subject = found;
        }
        if (found.size() > 1) {
            group = found;
        }
        if (found.size() == 2) {
            pair = found;
        }
        if (speaks) {
            speaker = found;
        }
    }

    /** Whether a verb of saying stands in it. */
    boolean maySpeak() {
        return maySpeak;
    }

    /** Whether several actors may be its subject. */
    boolean mayJoin() {
        return mayJoin;
    }

    List<Party> people() {
        return people;
    }

    /** Of all that it names. */
    Set<String> codes() {
        return codes;
    }

    /** All but organisations. */
    List<Party> named() {
        return named;
    }

    /** The first mention of each actor that is more than a place. */
    List<Party> distinct() {
        return distinct;
    }

    @Nullable
    Party state() {
        return state;
    }

    @Nullable
    List<Party> subject() {
        return subject;
    }

    @Nullable
    List<Party> group() {
        return group;
    }

    @Nullable
    List<Party> pair() {
        return pair;
    }

    @Nullable
    List<Party> speaker() {
        return speaker;
    }
}
