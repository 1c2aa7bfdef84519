package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilateral.ontology.Office;
import org.bilateral.ontology.OfficeHolder;
import org.bilateral.ontology.Sector;

/**
 * Learns from one sentence who the people are that it introduces: "Russian Foreign Minister Sergei Lavrov", "Igor
 * Ivanov, Russia's foreign minister", "President Hamid Karzai of Afghanistan", "Israel's Ehud Barak".
 */
final class PersonFinder {
    private static final int LONGEST_GAP = 4;
    private static final int YEARS_REMEMBERED = 4;

    private final NameLexicon lexicon;
    private final PersonNames personNames;
    private final LocalDate published;

    PersonFinder(NameLexicon lexicon, LocalDate published) {
        this.lexicon = lexicon;
        this.personNames = new PersonNames(lexicon);
        this.published = published;
    }

    /**
     * Adds the people that the sentence introduces.
     *
     * @param home the actor that an office without a country belongs to, or empty
     */
    void learn(Words words, List<ActorMention> names, String home, DocumentPeople people) {
        int i = 0;
        while (i < words.size()) {
            var office = lexicon.findOffice(words.lower(), i);
            if (office.isPresent()) {
                learnTitle(words, names, home, people, i, office.get());
                i = office.get().end();
            } else {
                learnFullName(words, people, i);
                i++;
            }
        }
        learnPossessed(words, names, people);
    }

    /** Adds people whom other articles introduced, below what this one and the table of office-holders say. */
    void recall(List<Recalled> others, DocumentPeople people) {
        for (Recalled other : others) {
            boolean known = people.list().stream().anyMatch(p -> p.name().equals(other.name()));
            if (!known && lexicon.holders().named(other.name()).isEmpty()) {
                people.add(new KnownPerson(
                        other.name(),
                        personNames.surnameOf(other.name(), other.actorCode()),
                        other.actorCode(),
                        other.office(),
                        lexicon.sectorOf(other.office(), other.actorCode())));
            }
        }
    }

    private void learnFullName(Words words, DocumentPeople people, int i) {
        lexicon.holders()
                .findFullName(words.texts(), i)
                .flatMap(hit -> atThatTime(hit.values()))
                .ifPresent(holder -> people.add(known(holder)));
    }

    private void learnTitle(
            Words words,
            List<ActorMention> names,
            String home,
            DocumentPeople people,
            int start,
            PhraseIndex.Hit<Office> hit) {
        Office office = hit.values().get(0);
        int end = hit.end();
        if (!introducesOne(office, words.lower(end - 1))) {
            return;
        }
        Optional<ActorMention> before = actorBefore(words, names, start);
        Optional<ActorMention> after = actorAfterOf(words, names, end);
        int phraseStart = before.map(b -> b.tokens().first()).orElse(start);
        Optional<TokenRange> name =
                nameAfter(words, names, end, after).or(() -> personNames.beforeComma(words, names, phraseStart));
        if (name.isEmpty()) {
            return;
        }
        TokenRange range = name.get();
        String full = words.join(range.first(), range.end());
        String stated = before.or(() -> after)
                .or(() -> actorAfterOf(words, names, range.end()))
                .map(m -> m.codes().get(0))
                .orElse("");
        if (isFormer(words, phraseStart, end) && !holdsOffice(full)) {
            people.addFormer(full, personNames.surnameOf(full, stated));
        } else {
            addTitled(people, full, office, stated, mayBeHome(words, office, start, end) ? home : "");
        }
    }

    /** Nouns of many, "troops", "officials", stand beside a name by chance. */
    private boolean introducesOne(Office office, String lastWord) {
        return switch (office.rank()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER -> true;
            case OTHER, MILITARY, POLICE -> lexicon.isPersonalNoun(lastWord);
            default -> !lastWord.endsWith("s") || lastWord.endsWith("ss");
        };
    }

    /** "Minister NAME", "minister of Norway, NAME," and "minister, NAME,". */
    private Optional<TokenRange> nameAfter(
            Words words, List<ActorMention> names, int end, Optional<ActorMention> after) {
        int start = after.or(() -> postedTo(words, names, end))
                .map(a -> a.tokens().end())
                .orElse(end);
        Optional<TokenRange> name = personNames.at(words, names, start);
        if (name.isEmpty() && after.isPresent()) {
            name = personNames.at(words, names, end);
        }
        if (name.isEmpty() && words.text(start).equals(",")) {
            name = personNames
                    .at(words, names, start + 1)
                    .filter(n -> n.end() - n.first() > 1 && words.text(n.end()).equals(","));
        }
        return name;
    }

    /** What the text states comes first, then the table, then the office's own actor, then the home of the text. */
    private void addTitled(DocumentPeople people, String full, Office office, String stated, String home) {
        if (people.knowsSurname(full)) {
            return;
        }
        if (stated.isEmpty()) {
            Optional<OfficeHolder> holder = inOffice(lexicon.holders().named(full))
                    .or(() -> inOffice(sameOffice(lexicon.holders().withSurname(full), office)));
            if (holder.isPresent()) {
                people.add(known(holder.get()));
                return;
            }
        }
        String code = Stream.of(stated, office.actorCode(), home)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
        if (!code.isEmpty()) {
            String surname = personNames.surnameOf(full, code);
            Sector sector = lexicon.sectorFor(office.sector(), code);
            people.add(new KnownPerson(full, surname, code, office.office(), sector));
        }
    }

    /** "the president" and "the minister" are those of the text's own state; "president of a union" is not. */
    private boolean mayBeHome(Words words, Office office, int start, int end) {
        boolean minister = office.rank() == Office.Rank.MINISTER;
        boolean ofAnother =
                start > 1 && words.isCapitalised(start - 1) && !lexicon.isTitleModifier(words.lower(start - 1));
        return isStateOffice(office)
                && (minister || !ofAnother && !words.text(end).equals("of"))
                && !lexicon.isRoyalTitle(office.office());
    }

    /** "former French president", "ex-chancellor": before the nationality, between it and the title, or its part. */
    private boolean isFormer(Words words, int phraseStart, int titleEnd) {
        int first = words.text(phraseStart - 1).equals("-") ? phraseStart - 2 : phraseStart - 1;
        for (int i = Math.max(0, first); i < titleEnd; i++) {
            if (words.isFormer(i) || lexicon.isFormer(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsOffice(String full) {
        return !OfficeHolders.inOffice(lexicon.holders().named(full), published).isEmpty();
    }

    private static boolean isStateOffice(Office office) {
        return switch (office.rank()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER -> true;
            default -> false;
        };
    }

    private static List<OfficeHolder> sameOffice(List<OfficeHolder> holders, Office office) {
        List<OfficeHolder> same = holders.stream()
                .filter(h -> h.office().equals(office.office()) || h.office().equals(office.title()))
                .toList();
        return same.isEmpty() ? holders : same;
    }

    /** Without a title those count who are in office or have been lately: nobody who will be. */
    private Optional<OfficeHolder> atThatTime(List<OfficeHolder> holders) {
        return inOffice(holders.stream()
                .filter(h -> !h.from().isAfter(published) && !h.to().isBefore(published.minusYears(YEARS_REMEMBERED)))
                .toList());
    }

    /** The holder on the day of publication, else the nearest in time if all of that name serve one actor. */
    private Optional<OfficeHolder> inOffice(List<OfficeHolder> holders) {
        List<OfficeHolder> now = OfficeHolders.inOffice(holders, published);
        List<OfficeHolder> some = now.isEmpty() ? holders : now;
        boolean oneActor = some.stream().map(OfficeHolder::actorCode).distinct().count() == 1;
        return oneActor ? some.stream().min(Comparator.comparing(this::daysAway)) : Optional.empty();
    }

    private long daysAway(OfficeHolder holder) {
        return Math.abs(published.toEpochDay() - holder.from().toEpochDay());
    }

    KnownPerson known(OfficeHolder holder) {
        return new KnownPerson(
                holder.name(),
                holder.surname(),
                holder.actorCode(),
                holder.office(),
                lexicon.sectorOf(holder.office(), holder.actorCode()));
    }

    /** "Israel's Ehud Barak", "Pakistani Benazir Bhutto": a country and a name of two words that nothing else knows. */
    private void learnPossessed(Words words, List<ActorMention> names, DocumentPeople people) {
        for (ActorMention mention : names) {
            int next = mention.tokens().end();
            boolean possessive =
                    words.text(next).equals("'s") || words.text(next).equals("'");
            boolean titled = lexicon.findOffice(words.lower(), next + 1).isPresent();
            boolean state = mention.kind() == ActorMention.Kind.NAME && possessive && !titled;
            if (!state) {
                continue;
            }
            personNames
                    .at(words, names, next + 1)
                    .filter(n -> n.end() - n.first() >= 2 && n.end() - n.first() <= 3)
                    .map(n -> words.join(n.first(), n.end()))
                    .filter(full -> !isOrganisationLike(full))
                    .ifPresent(full -> people.add(new KnownPerson(
                            full,
                            personNames.surnameOf(full, mention.codes().get(0)),
                            mention.codes().get(0),
                            "",
                            mention.sector())));
        }
    }

    private boolean isOrganisationLike(String full) {
        String last = full.substring(full.lastIndexOf(' ') + 1);
        return lexicon.isInstitutionWord(last);
    }

    private Optional<ActorMention> actorBefore(Words words, List<ActorMention> names, int start) {
        int i = start - 1;
        for (int gap = 0; gap < LONGEST_GAP && i >= 0; gap++, i--) {
            int end = i + 1;
            Optional<ActorMention> hit = names.stream()
                    .filter(m -> m.tokens().end() == end && m.kind() != ActorMention.Kind.PLACE)
                    .findFirst();
            if (hit.isPresent()) {
                return hit;
            }
            if (!isBridge(words, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isBridge(Words words, int i) {
        String word = words.lower(i);
        return word.equals("'s") || word.equals("-") || word.equals("'") || lexicon.isTitleModifier(word);
    }

    private static Optional<ActorMention> actorAfterOf(Words words, List<ActorMention> names, int end) {
        return words.text(end).equals("of")
                ? mentionAfter(words, names, end).filter(m -> m.kind() != ActorMention.Kind.PLACE)
                : Optional.empty();
    }

    /** "ambassador to Peking NAME", "envoy for the Great Lakes NAME": where one is sent, not whom one serves. */
    private Optional<ActorMention> postedTo(Words words, List<ActorMention> names, int end) {
        return lexicon.isPostPreposition(words.text(end)) ? mentionAfter(words, names, end) : Optional.empty();
    }

    private static Optional<ActorMention> mentionAfter(Words words, List<ActorMention> names, int end) {
        int first = words.text(end + 1).equals("the") ? end + 2 : end + 1;
        return names.stream().filter(m -> m.tokens().first() == first).findFirst();
    }
}
