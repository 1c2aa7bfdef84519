package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The people of one document: who was introduced, under full name and surname. */
final class DocumentPeople {
    private final Map<String, KnownPerson> byName = new TreeMap<>();
    private final Map<String, KnownPerson> bySurname = new HashMap<>();
    private final Set<String> former = new HashSet<>();
    private final PhraseIndex<KnownPerson> index = new PhraseIndex<>();
    private final NameLexicon lexicon;

    DocumentPeople(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first introduction of a name counts; an office replaces none. */
    void add(KnownPerson person) {
        if (former.contains(person.name())) {
            return;
        }
        KnownPerson known = byName.get(person.name());
        if (known != null && (!known.office().isEmpty() || person.office().isEmpty())) {
            return;
        }
        if (known != null && !known.actorCode().equals(person.actorCode())) {
            return;
        }
        byName.put(person.name(), person);
        put(person.name(), person);
        if (bySurname.putIfAbsent(person.surname(), person) == null) {
            put(person.surname(), person);
            int article = person.surname().startsWith("al-") ? 3 : 0;
            if (article > 0 && bySurname.putIfAbsent(person.surname().substring(article), person) == null) {
                put(person.surname().substring(article), person);
            }
        }
    }

    /** One who has left office acts for nobody, unless the document says otherwise before. */
    void addFormer(String name, String surname) {
        if (!byName.containsKey(name)) {
            former.add(name);
            former.add(surname);
        }
    }

    /** Whether the document calls the bearer of this surname or full name a former one. */
    boolean isFormer(String name) {
        return former.contains(name) && !bySurname.containsKey(name);
    }

    private void put(String name, KnownPerson person) {
        OfficeHolders.spellings(lexicon.words(name)).forEach(words -> index.put(words, person));
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
