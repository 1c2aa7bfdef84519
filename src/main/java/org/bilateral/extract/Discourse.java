package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;

/** What the sentences before have said: the memory of one document, filled in the order of the text. */
final class Discourse {
    private List<Party> lastSubject = List.of();
    private List<Party> lastGroup = List.of();
    private List<Party> lastPair = List.of();
    private List<Party> lastSpeaker = List.of();
    private List<Party> lastState = List.of();
    private List<Party> lastNamed = List.of();
    private final List<Party> people = new ArrayList<>();
    private final List<Party> named = new ArrayList<>();
    private final Map<String, Party> lastDoer = new HashMap<>();

    /** Remembers a sentence that carries no syntax: only its names. */
    void observe(Sentence sentence) {
        Set<String> codes = new HashSet<>();
        List<Party> distinct = new ArrayList<>();
        for (ActorMention mention : sentence.actors()) {
            Party party = PartyFinder.party(mention, mention.tokens().first(), Link.NAMED);
            if (mention.kind() == ActorMention.Kind.PERSON) {
                people.add(party);
            }
            if (party.sector() != Sector.IGO) {
                named.add(party);
            }
            if (mention.kind() == ActorMention.Kind.NAME) {
                lastState = List.of(party);
            }
            if (mention.kind() != ActorMention.Kind.PLACE && codes.add(party.code())) {
                distinct.add(party);
            }
        }
        lastNamed = List.copyOf(distinct);
        if (distinct.size() == 2) {
            lastPair = List.copyOf(distinct);
        }
    }

    /** Remembers a parsed sentence: also who was its subject and who spoke. */
    void observe(Grammar grammar, PartyFinder finder, WordLists lists) {
        observe(grammar.sentence());
        boolean first = true;
        for (int i = 0; i < grammar.size(); i++) {
            if (!grammar.isVerb(i) || grammar.ownSubject(i).isEmpty()) {
                continue;
            }
            List<Party> subject = finder.find(grammar.ownSubject(i).get(), Link.AGENT);
            if (subject.isEmpty()) {
                continue;
            }
            if (first || grammar.relation(i).equals("root")) {
                lastSubject = subject;
                first = false;
            }
            if (subject.size() > 1) {
                lastGroup = subject;
            }
            if (subject.size() == 2) {
                lastPair = subject;
            }
            if (lists.has("say", grammar.lemma(i))) {
                lastSpeaker = subject;
            }
        }
    }

    /** The actor last named among these; none if the document named none of them. */
    List<Party> described(Set<String> codes) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (codes.contains(named.get(i).code())) {
                return List.of(named.get(i));
            }
        }
        return List.of();
    }

    /** The state that the document has named most often so far and in this sentence, the first of several. */
    List<Party> home(Sentence sentence) {
        List<Party> named = new ArrayList<>(this.named);
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
        for (Act act : acts) {
            for (Party target : act.targets()) {
                if (act.sources().size() == 1) {
                    lastDoer.put(target.code(), act.sources().get(0));
                }
            }
        }
    }

    /** Who last did something towards this actor, by itself. */
    List<Party> lastDoerTowards(String code) {
        Party doer = lastDoer.get(code);
        return doer == null || doer.code().equals(code) ? List.of() : List.of(doer);
    }

    /** The only actor beside these that the sentence before named; none if there were several. */
    List<Party> lonePartner(Set<String> codes) {
        List<Party> others =
                lastNamed.stream().filter(p -> !codes.contains(p.code())).toList();
        return others.size() == 1 ? others : List.of();
    }

    List<Party> lastSubject() {
        return lastSubject;
    }

    List<Party> lastGroup() {
        return lastGroup.isEmpty() ? lastSubject : lastGroup;
    }

    List<Party> lastPair() {
        return lastPair;
    }

    List<Party> lastSpeaker() {
        return lastSpeaker.isEmpty() ? lastSubject : lastSpeaker;
    }

    List<Party> lastState() {
        boolean subjectIsState =
                lastSubject.size() == 1 && lastSubject.get(0).agent().isEmpty();
        return subjectIsState ? lastSubject : lastState;
    }

    List<Party> lastPerson() {
        return people.isEmpty() ? List.of() : List.of(people.get(people.size() - 1));
    }

    /** The last person whose office carries the word: "the minister". */
    List<Party> lastPersonWith(String officeWord) {
        for (int i = people.size() - 1; i >= 0; i--) {
            if (people.get(i).agent().toLowerCase(Locale.ROOT).contains(officeWord)) {
                return List.of(people.get(i));
            }
        }
        return List.of();
    }
}
