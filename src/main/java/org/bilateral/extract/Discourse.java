package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bilateral.annotate.Sentence;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences before have said: the memory of one document, filled in the order of the text. Whoever asks gets
 * the same answers as if each sentence had been parsed when it was read; but it is parsed only for an answer.
 */
final class Discourse {
    /** Sentences before are asked about theirs in turn: the rows of such questions are kept short. */
    private static final int DEEPEST = 40;

    /** A pronoun means whoever did or said something this few sentences before; what lies farther back is wrong more often. */
    static final int FARTHEST = 4;

    private static final int MEMORY_OF_FORCE = 1;

    private final WordLists lists;
    private final List<Recollection> sentences;
    private final int end;
    private final int depth;
    private final Map<String, Party> lastDoer = new HashMap<>();
    private List<Act> lastForce = List.of();
    private int forceTold;
    private final boolean patient;
    private @Nullable Recollection expected;
    private boolean helpless;

    Discourse(WordLists lists) {
        this(lists, new ArrayList<>(), -1, 0, true);
    }

    /** The memory as it was after so many sentences. */
    Discourse(WordLists lists, List<Recollection> sentences, int end) {
        this(lists, sentences, end, 0, false);
    }

    /**
     * @param end how many of the sentences are remembered, or negative for all
     * @param patient whether it may have sentences parsed that name nobody, or else will have no answer
     */
    private Discourse(WordLists lists, List<Recollection> sentences, int end, int depth, boolean patient) {
        this.patient = patient;
        this.lists = lists;
        this.sentences = sentences;
        this.end = end;
        this.depth = depth;
    }

    /** Remembers a sentence that carries no syntax: only its names. */
    void observe(Sentence sentence) {
        sentences.add(new Recollection(sentence, null, lists));
    }

    /** Remembers a sentence with syntax: also who was its subject and who spoke. */
    void observe(Sentence sentence, Supplier<Grammar> syntax) {
        sentences.add(new Recollection(sentence, syntax, lists));
    }

    /** The actor last named among these; none if the document named none of them. */
    List<Party> described(Set<String> codes) {
        return lastOf(Recollection::named, party -> codes.contains(party.code()));
    }

    /** The state that the document has named most often so far and in this sentence, the first of several. */
    List<Party> home(Sentence sentence) {
        List<Party> named = new ArrayList<>();
        sentences.subList(0, end()).forEach(s -> named.addAll(s.named()));
        sentence.actors().stream()
                .filter(m -> m.sector() != Sector.IGO)
                .forEach(m -> named.add(PartyFinder.party(m, m.tokens().first(), Link.NAMED)));
        Map<String, Integer> counts = new LinkedHashMap<>();
        named.forEach(p -> counts.merge(p.code(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .flatMap(best -> named.stream()
                        .filter(p -> p.code().equals(best.getKey()))
                        .findFirst())
                .stream()
                .toList();
    }

    /** Remembers the acts of a sentence: a later one may answer them. */
    void observe(List<Act> acts) {
        List<Act> force = acts.stream().filter(Culprits::isForce).toList();
        if (!force.isEmpty()) {
            lastForce = force;
            forceTold = end();
        }
        for (Act act : acts) {
            for (Party target : act.targets()) {
                if (act.sources().size() == 1) {
                    lastDoer.put(target.code(), act.sources().get(0));
                }
            }
        }
    }

    /** The acts of force that the sentence before told, or the one before that; they may be answered now. */
    List<Act> lastForce() {
        return end() - forceTold <= MEMORY_OF_FORCE ? lastForce : List.of();
    }

    /** Who last did something towards this actor, by itself. */
    List<Party> lastDoerTowards(String code) {
        Party doer = lastDoer.get(code);
        return doer == null || doer.code().equals(code) ? List.of() : List.of(doer);
    }

    /** A headline may leave out whom its first sentence names: what that sentence will name. */
    void expect(Sentence lead) {
        expected = new Recollection(lead, null, lists);
    }

    /** Whether nothing but the headline has been read. */
    boolean isHeadline() {
        return end() == 0 && expected != null;
    }

    /**
     * The only actor beside these that the sentence before named, or, for a headline, that the one after it names; none
     * if there are several.
     */
    List<Party> lonePartner(Set<String> codes) {
        Recollection beside = end() == 0 ? expected : sentences.get(end() - 1);
        if (beside == null || end() == 0 && beside.distinct().size() != 2) {
            return List.of();
        }
        List<Party> others = beside.distinct().stream()
                .filter(p -> !codes.contains(p.code()))
                .toList();
        return others.size() == 1 ? others : List.of();
    }

    /** All whom {@link #lonePartner} may give. */
    Set<String> besides() {
        Recollection beside = end() > 0 ? sentences.get(end() - 1) : expected;
        Set<String> codes = new HashSet<>();
        if (beside != null) {
            beside.distinct().forEach(p -> codes.add(p.code()));
        }
        return codes;
    }

    /** All whom {@link #lastDoerTowards} may give. */
    Set<String> doers() {
        Set<String> codes = new HashSet<>();
        lastDoer.values().forEach(p -> codes.add(p.code()));
        return codes;
    }

    /** Whether the document so far and these are two actors at least. */
    boolean namesTwo(Set<String> codes) {
        Set<String> all = new HashSet<>(codes);
        for (int i = end() - 1; i >= 0 && all.size() < 2; i--) {
            all.addAll(sentences.get(i).codes());
        }
        return all.size() > 1;
    }

    List<Party> lastSubject() {
        return last(s -> true, Recollection::subject);
    }

    List<Party> lastGroup() {
        List<Party> group = last(Recollection::mayJoin, Recollection::group);
        return group.isEmpty() ? lastSubject() : group;
    }

    List<Party> lastPair() {
        return last(s -> s.mayJoin() || s.pair() != null, Recollection::pair);
    }

    List<Party> lastSpeaker() {
        List<Party> speaker = last(Recollection::maySpeak, Recollection::speaker);
        return speaker.isEmpty() ? lastSubject() : speaker;
    }

    List<Party> lastState() {
        List<Party> subject = lastSubject();
        boolean subjectIsState = subject.size() == 1 && subject.get(0).agent().isEmpty();
        return subjectIsState ? subject : lastStateNamed();
    }

    /** The last state whose name was read. */
    List<Party> lastStateNamed() {
        return lastOf(s -> s.state() == null ? List.of() : List.of(s.state()), p -> true);
    }

    List<Party> lastPerson() {
        return lastOf(Recollection::people, person -> true);
    }

    /** The last person whose office carries the word: "the minister". */
    List<Party> lastPersonWith(String officeWord) {
        return lastOf(
                Recollection::people,
                person -> person.agent().toLowerCase(Locale.ROOT).contains(officeWord));
    }

    private List<Party> lastOf(Function<Recollection, List<Party>> parties, Predicate<Party> wanted) {
        for (int i = end() - 1; i >= 0; i--) {
            List<Party> some = parties.apply(sentences.get(i));
            for (int k = some.size() - 1; k >= 0; k--) {
                if (wanted.test(some.get(k))) {
                    return List.of(some.get(k));
                }
            }
        }
        return List.of();
    }

    /** Every actor whom the references of a sentence may mean that comes next. */
    Set<String> meant(Wording wording) {
        return new Surmise(lists, sentences, this::settleAlone).meant(wording, end());
    }

    /** Finds the subjects of a sentence, unless the syntax of others is needed for it which name nobody. */
    private boolean settleAlone(int index) {
        Recollection sentence = sentences.get(index);
        if (sentence.isOpen() && (sentence.codes().isEmpty() || depth >= DEEPEST)) {
            return false;
        }
        Discourse memory = new Discourse(lists, sentences, index + 1, depth + 1, false);
        return sentence.settle(memory, lists, () -> !memory.helpless);
    }

    /** What the last sentence says that says anything; only those are parsed that may. */
    private List<Party> last(Predicate<Recollection> may, Function<Recollection, @Nullable List<Party>> what) {
        for (int i = end() - 1; i >= Math.max(0, end() - FARTHEST); i--) {
            Recollection sentence = sentences.get(i);
            if (may.test(sentence)) {
                if (patient) {
                    settle(i);
                } else if (!settleAlone(i)) {
                    helpless = true;
                    return List.of();
                }
                List<Party> parties = what.apply(sentence);
                if (parties != null) {
                    return parties;
                }
            }
        }
        return List.of();
    }

    private void settle(int index) {
        if (depth >= DEEPEST) {
            for (int i = 0; i < index; i++) {
                settleOne(i);
            }
        }
        settleOne(index);
    }

    private void settleOne(int index) {
        Recollection sentence = Objects.requireNonNull(sentences.get(index));
        if (sentence.isOpen()) {
            sentence.settle(new Discourse(lists, sentences, index + 1, depth + 1, true), lists, () -> true);
        }
    }

    private int end() {
        return end < 0 ? sentences.size() : end;
    }
}
