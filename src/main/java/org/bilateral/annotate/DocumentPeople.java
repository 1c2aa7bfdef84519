package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The people of one document: who was introduced, under full name and surname. */
final class DocumentPeople {
    private final Map<String, KnownPerson> byName = new TreeMap<>();
    private final Map<String, KnownPerson> bySurname = new HashMap<>();
    private final PhraseIndex<KnownPerson> index = new PhraseIndex<>();
    private final NameLexicon lexicon;

    DocumentPeople(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first introduction of a name counts; an office replaces none. */
    void add(KnownPerson person) {
        KnownPerson known = byName.get(person.name());
        if (known != null && (!known.office().isEmpty() || person.office().isEmpty())) {
            return;
        }
        if (known != null && !known.actorCode().equals(person.actorCode())) {
            return;
        }
        byName.put(person.name(), person);
        index.put(lexicon.words(person.name()), person);
        if (bySurname.putIfAbsent(person.surname(), person) == null) {
            index.put(lexicon.words(person.surname()), person);
            int article = person.surname().startsWith("al-") ? 3 : 0;
            if (article > 0 && bySurname.putIfAbsent(person.surname().substring(article), person) == null) {
                index.put(lexicon.words(person.surname().substring(article)), person);
            }
        }
    }

    Optional<PhraseIndex.Hit<KnownPerson>> find(Words words, int start) {
        return index.longest(words.texts(), start);
    }

    boolean knowsSurname(String surname) {
        return bySurname.containsKey(surname);
    }

    /** The person that these words name: the newest entry under a full name, the first under a surname. */
    KnownPerson choose(List<KnownPerson> candidates) {
        KnownPerson first = candidates.get(0);
        return byName.getOrDefault(first.name(), first);
    }

    List<KnownPerson> list() {
        return new ArrayList<>(byName.values());
    }
}
