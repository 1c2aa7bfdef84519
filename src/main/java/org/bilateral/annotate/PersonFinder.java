package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilateral.ontology.Office;
import org.bilateral.ontology.OfficeHolder;
import org.bilateral.ontology.Sector;

/**
 * Learns from one sentence who the people are that it introduces: "Russian Foreign Minister Sergei Lavrov", "Igor
 * Ivanov, Russia's foreign minister", "President Hamid Karzai of Afghanistan", "Israel's Ehud Barak".
 */
final class PersonFinder {
    private static final Pattern PARTICLE =
            Pattern.compile("al|el|bin|ibn|ben|van|von|der|den|de|da|di|del|du|dos|la|le|abu|ould|'|-|\"");

    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV|VI");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_GAP = 4;

    private final NameLexicon lexicon;
    private final LocalDate published;

    PersonFinder(NameLexicon lexicon, LocalDate published) {
        this.lexicon = lexicon;
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

    private void learnFullName(Words words, DocumentPeople people, int i) {
        lexicon.holders()
                .findFullName(words.texts(), i)
                .flatMap(hit -> inOffice(hit.values()))
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
        if (office.rank() == Office.Rank.OTHER && !lexicon.isPersonalNoun(words.lower(end - 1))) {
            return;
        }
        Optional<ActorMention> before = actorBefore(words, names, start);
        Optional<ActorMention> after = actorAfterOf(words, names, end);
        int nameStart = after.map(a -> a.tokens().end()).orElse(end);
        Optional<TokenRange> name = nameAt(words, names, nameStart);
        if (name.isEmpty() && after.isPresent()) {
            name = nameAt(words, names, end);
        }
        if (name.isEmpty() && words.text(nameStart).equals(",")) {
            name = nameAt(words, names, nameStart + 1)
                    .filter(n -> n.end() - n.first() > 1 && words.text(n.end()).equals(","));
        }
        int phraseStart = before.map(b -> b.tokens().first()).orElse(start);
        if (name.isEmpty()) {
            name = nameBeforeComma(words, names, phraseStart);
        }
        if (name.isEmpty()) {
            return;
        }
        TokenRange range = name.get();
        String code = before.or(() -> after)
                .or(() -> actorAfterOf(words, names, range.end()))
                .map(m -> m.codes().get(0))
                .orElse(office.actorCode());
        String full = words.join(range.first(), range.end());
        if (isFormer(words, phraseStart, end) && !holdsOffice(full)) {
            people.addFormer(full, surnameOf(full, code));
            return;
        }
        addTitled(people, full, office, code, home);
    }

    private void addTitled(DocumentPeople people, String full, Office office, String stated, String home) {
        String code = stated;
        String surname = surnameOf(full, code);
        if (people.knowsSurname(full)) {
            return;
        }
        if (code.isEmpty()) {
            Optional<OfficeHolder> holder = inOffice(lexicon.holders().named(full))
                    .or(() -> inOffice(sameOffice(lexicon.holders().withSurname(full), office)));
            if (holder.isPresent()) {
                people.add(known(holder.get()));
                return;
            }
            code = isStateOffice(office) ? home : "";
        }
        if (!code.isEmpty()) {
            Sector sector = lexicon.sectorFor(office.sector(), code);
            people.add(new KnownPerson(full, surname, code, office.office(), sector));
        }
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
            boolean state = mention.kind() == ActorMention.Kind.NAME && possessive;
            if (!state) {
                continue;
            }
            nameAt(words, names, next + 1)
                    .filter(n -> n.end() - n.first() >= 2 && n.end() - n.first() <= 3)
                    .map(n -> words.join(n.first(), n.end()))
                    .filter(full -> !isOrganisationLike(full))
                    .ifPresent(full -> people.add(new KnownPerson(
                            full,
                            surnameOf(full, mention.codes().get(0)),
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
        if (!words.text(end).equals("of")) {
            return Optional.empty();
        }
        int first = words.text(end + 1).equals("the") ? end + 2 : end + 1;
        return names.stream()
                .filter(m -> m.tokens().first() == first && m.kind() != ActorMention.Kind.PLACE)
                .findFirst();
    }

    /** A name of a person that starts at this token and takes no words of a known actor. */
    private Optional<TokenRange> nameAt(Words words, List<ActorMention> names, int start) {
        int end = start;
        while (end < words.size() && end - start < LONGEST_NAME && isNameWord(words, names, start, end)) {
            end++;
        }
        while (end > start && !words.isCapitalised(end - 1)) {
            end--;
        }
        return end > start ? Optional.of(new TokenRange(start, end)) : Optional.empty();
    }

    private boolean isNameWord(Words words, List<ActorMention> names, int start, int i) {
        if (i > start && PARTICLE.matcher(words.text(i)).matches()) {
            return !words.text(i).equals("\"") && words.isCapitalised(i + 1);
        }
        boolean inside = names.stream().anyMatch(m -> m.tokens().contains(i) && !isSmallPlace(m));
        return words.isCapitalised(i)
                && Character.isLetter(words.text(i).charAt(0))
                && !inside
                && !lexicon.isCalendarWord(words.text(i));
    }

    /** A town of one word may be a person's name as well: "President Bush". */
    private static boolean isSmallPlace(ActorMention mention) {
        return mention.kind() == ActorMention.Kind.PLACE
                && mention.tokens().end() - mention.tokens().first() == 1;
    }

    private Optional<TokenRange> nameBeforeComma(Words words, List<ActorMention> names, int phraseStart) {
        int comma = phraseStart - 1;
        while (comma > 0
                && phraseStart - comma <= LONGEST_GAP
                && !words.text(comma).equals(",")) {
            if (!Set.of("the", "a", "an", "its", "their", "his", "her").contains(words.lower(comma))
                    && !lexicon.isTitleModifier(words.lower(comma))) {
                return Optional.empty();
            }
            comma--;
        }
        if (comma <= 0 || !words.text(comma).equals(",")) {
            return Optional.empty();
        }
        int start = comma;
        while (start > 0 && comma - start < LONGEST_NAME && isNameWordBackwards(words, names, start - 1)) {
            start--;
        }
        while (start < comma && !words.isCapitalised(start)) {
            start++;
        }
        return comma - start >= 2 ? Optional.of(new TokenRange(start, comma)) : Optional.empty();
    }

    private boolean isNameWordBackwards(Words words, List<ActorMention> names, int i) {
        boolean inside = names.stream().anyMatch(m -> m.tokens().contains(i));
        boolean particle = PARTICLE.matcher(words.text(i)).matches();
        return !inside
                && (particle || words.isCapitalised(i))
                && (particle || Character.isLetter(words.text(i).charAt(0)))
                && lexicon.findOffice(words.lower(), i).isEmpty()
                && !lexicon.isCalendarWord(words.text(i));
    }

    private String surnameOf(String full, String code) {
        Optional<OfficeHolder> holder = lexicon.holders().named(full).stream().findFirst();
        if (holder.isPresent()) {
            return holder.get().surname();
        }
        String[] parts = full.split(" ", -1);
        if (parts.length > 1 && lexicon.isFamilyNameFirst(code)) {
            return parts[0];
        }
        int last = parts.length - 1;
        while (last > 0 && SUFFIX.matcher(parts[last]).matches()) {
            last--;
        }
        return parts[last];
    }
}
