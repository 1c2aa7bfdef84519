package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.HolderCandidates.Candidate;

/** Joins the names of actors in a sentence with the people whom the document or the table of office-holders knows. */
final class PersonMatcher {
    private final NameLexicon lexicon;
    private final DocumentPeople people;
    private final PersonFinder finder;
    private final HolderCandidates candidates;
    private final Set<String> nearby;
    private final boolean political;

    /**
     * @param nearby codes of the actors that the document speaks of
     * @param political whether the document names a high official beyond doubt
     */
    PersonMatcher(
            NameLexicon lexicon,
            DocumentPeople people,
            PersonFinder finder,
            HolderCandidates candidates,
            Set<String> nearby,
            boolean political) {
        this.lexicon = lexicon;
        this.people = people;
        this.finder = finder;
        this.candidates = candidates;
        this.nearby = nearby;
        this.political = political;
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
        var hit = words.isCapitalised(i) ? people.find(words, i) : Optional.<PhraseIndex.Hit<KnownPerson>>empty();
        if (hit.isEmpty()) {
            return fromTable(words, i);
        }
        int end = hit.get().end();
        KnownPerson person = people.choose(hit.get().values());
        boolean surnameOnly = end == i + 1 && !person.name().equals(words.text(i));
        return surnameOnly && (belongsToAnother(words, i, end) || isMonth(words, i))
                ? Optional.empty()
                : Optional.of(mention(person, i, end));
    }

    /** A surname that the document did not introduce, if it is of one in office and nothing speaks against it. */
    private Optional<ActorMention> fromTable(Words words, int i) {
        Optional<Candidate> found = candidates.at(words, i);
        return found.filter(c -> !people.isFormer(c.holder().surname()))
                .filter(c -> !belongsToAnother(words, i, c.end()) && !isMonth(words, i))
                .filter(c -> isPlausible(words, i, c))
                .map(c -> mention(finder.known(c.holder()), i, c.end()));
    }

    /** Whoever serves an actor that the document names; others where it speaks of politics and the name is rare. */
    private boolean isPlausible(Words words, int i, Candidate candidate) {
        if (nearby.contains(candidate.holder().actorCode())) {
            return true;
        }
        String word = words.text(candidate.end() - 1);
        boolean ordinary = lexicon.isWordSurname(word) && i == 0 && !lexicon.isPersonVerb(words.lower(candidate.end()));
        boolean known =
                !nearby.isEmpty() || lexicon.isHighOffice(candidate.holder().office()) && !lexicon.isWordSurname(word);
        boolean head = political && lexicon.isHeadOffice(candidate.holder().office());
        return (known || head) && !ordinary && (head || !lexicon.isCommonSurname(word));
    }

    /** "early May", "May 5": the month, not the person. */
    private boolean isMonth(Words words, int i) {
        if (!lexicon.isCalendarWord(words.text(i))) {
            return false;
        }
        return lexicon.isBeforeMonth(words.lower(i - 1)) || isNumber(words.text(i - 1)) || isNumber(words.text(i + 1));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** "Laura Bush", "Kerry Brown": a first or last name beside it that nobody knows makes it somebody else. */
    private boolean belongsToAnother(Words words, int start, int end) {
        boolean hyphen = words.text(start - 1).equals("-") && words.isCapitalised(start - 2);
        boolean before = start == 1 ? lexicon.isGivenName(words.text(0)) : isForeignName(words, start - 1);
        return before || isForeignName(words, end) || hyphen && isForeignName(words, start - 2);
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
