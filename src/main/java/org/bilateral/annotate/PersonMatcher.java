package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilateral.ontology.OfficeHolder;

/** Joins the names of actors in a sentence with the people whom the document or the table of office-holders knows. */
final class PersonMatcher {
    private final NameLexicon lexicon;
    private final DocumentPeople people;
    private final PersonFinder finder;
    private final LocalDate published;
    private final Set<String> nearby;

    PersonMatcher(
            NameLexicon lexicon, DocumentPeople people, PersonFinder finder, LocalDate published, Set<String> nearby) {
        this.lexicon = lexicon;
        this.people = people;
        this.finder = finder;
        this.published = published;
        this.nearby = nearby;
    }

    /** All mentions of the sentence, in order, the longer one where two overlap. */
    List<ActorMention> match(Words words, List<ActorMention> names) {
        List<ActorMention> all = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int start = i;
            Optional<ActorMention> name =
                    names.stream().filter(m -> m.tokens().first() == start).findFirst();
            Optional<ActorMention> person = personAt(words, i);
            Optional<ActorMention> best = longer(name, person);
            best.ifPresent(all::add);
            i = best.map(m -> m.tokens().end()).orElse(i + 1);
        }
        return all;
    }

    private static Optional<ActorMention> longer(Optional<ActorMention> name, Optional<ActorMention> person) {
        if (name.isEmpty() || person.isEmpty()) {
            return name.isPresent() ? name : person;
        }
        boolean known = name.get().kind() != ActorMention.Kind.PLACE;
        int byName = name.get().tokens().end() + (known ? 1 : 0);
        return byName > person.get().tokens().end() ? name : person;
    }

    private Optional<ActorMention> personAt(Words words, int i) {
        if (!words.isCapitalised(i)) {
            return Optional.empty();
        }
        var hit = people.find(words, i);
        if (hit.isPresent()) {
            KnownPerson person = people.choose(hit.get().values());
            boolean surnameOnly = hit.get().end() == i + 1 && !person.name().equals(words.text(i));
            return surnameOnly && belongsToAnother(words, i, hit.get().end())
                    ? Optional.empty()
                    : Optional.of(mention(person, i, hit.get().end()));
        }
        return fromTable(words, i);
    }

    /** A surname that the document did not introduce, if it is of one in office and of an actor the document names. */
    private Optional<ActorMention> fromTable(Words words, int i) {
        List<OfficeHolder> inOffice = lexicon.holdersWithSurname(words.text(i)).stream()
                .filter(h -> !published.isBefore(h.from()) && !published.isAfter(h.to()))
                .toList();
        boolean oneActor =
                inOffice.stream().map(OfficeHolder::actorCode).distinct().count() == 1;
        if (!oneActor || belongsToAnother(words, i, i + 1)) {
            return Optional.empty();
        }
        boolean near = nearby.contains(inOffice.get(0).actorCode());
        if (!near && lexicon.isCommonSurname(words.text(i))) {
            return Optional.empty();
        }
        return Optional.of(mention(finder.known(inOffice.get(0)), i, i + 1));
    }

    /** "Laura Bush", "Kerry Brown": a first or last name beside it that nobody knows makes it somebody else. */
    private boolean belongsToAnother(Words words, int start, int end) {
        return isForeignName(words, start - 1) && start > 1 || isForeignName(words, end);
    }

    private boolean isForeignName(Words words, int i) {
        String word = words.text(i);
        return word.length() > 1
                && words.isCapitalised(i)
                && !word.endsWith(".")
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && lexicon.findOffice(words.lower(), i).isEmpty()
                && !endsTitle(words, i)
                && lexicon.findName(words.texts(), i).isEmpty()
                && !lexicon.isDirection(word.toLowerCase(Locale.ROOT))
                && !lexicon.isInstitutionWord(word)
                && !lexicon.isCalendarWord(word);
    }

    private boolean endsTitle(Words words, int i) {
        for (int start = Math.max(0, i - 3); start <= i; start++) {
            var hit = lexicon.findOffice(words.lower(), start);
            if (hit.isPresent() && hit.get().end() == i + 1) {
                return true;
            }
        }
        return false;
    }

    private static ActorMention mention(KnownPerson person, int start, int end) {
        return new ActorMention(
                new TokenRange(start, end),
                List.of(person.actorCode()),
                ActorMention.Kind.PERSON,
                person.sector(),
                person.label(),
                null);
    }
}
