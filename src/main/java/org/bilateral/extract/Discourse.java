package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.extract.Party.Link;

/** What the sentences before have said: the memory of one document, filled in the order of the text. */
final class Discourse {
    private List<Party> lastSubject = List.of();
    private List<Party> lastGroup = List.of();
    private List<Party> lastPair = List.of();
    private List<Party> lastSpeaker = List.of();
    private List<Party> lastState = List.of();
    private List<Party> lastNamed = List.of();
    private final List<Party> people = new ArrayList<>();

    /** Remembers a sentence that carries no syntax: only its names. */
    void observe(Sentence sentence) {
        Set<String> codes = new HashSet<>();
        List<Party> distinct = new ArrayList<>();
        for (ActorMention mention : sentence.actors()) {
            Party party = PartyFinder.party(mention, mention.tokens().first(), Link.NAMED);
            if (mention.kind() == ActorMention.Kind.PERSON) {
                people.add(party);
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
