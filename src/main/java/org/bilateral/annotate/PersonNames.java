package org.bilateral.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilateral.ontology.OfficeHolder;

/** Finds the words of a sentence that are the name of one person, beside a title. */
final class PersonNames {
    private static final Pattern PARTICLE =
            Pattern.compile("al|el|bin|ibn|ben|van|von|der|den|de|da|di|del|du|dos|la|le|abu|ould|'|-|\"");

    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV|VI");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_GAP = 4;

    private final NameLexicon lexicon;

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A name of a person that starts at this token and takes no words of a known actor. */
    Optional<TokenRange> at(Words words, List<ActorMention> names, int start) {
        int end = start;
        while (end < words.size() && end - start < LONGEST_NAME && isNameWord(words, names, start, end)) {
            end++;
        }
        while (end > start && !words.isCapitalised(end - 1)) {
            end--;
        }
        return end > start && isPersonal(words, start, end)
                ? Optional.of(new TokenRange(start, end))
                : Optional.empty();
    }

    /** "Foreign Minister SAYS", "President of the Council": headlines and institutions are nobody's name. */
    private boolean isPersonal(Words words, int start, int end) {
        String last = words.text(end - 1);
        boolean shouted = last.length() > 1
                && last.equals(last.toUpperCase(Locale.ROOT))
                && !SUFFIX.matcher(last).matches()
                && (end == start + 1
                        || !words.text(start).equals(words.text(start).toUpperCase(Locale.ROOT)));
        return !shouted && !lexicon.isInstitutionWord(last);
    }

    private boolean isNameWord(Words words, List<ActorMention> names, int start, int i) {
        if (i > start && PARTICLE.matcher(words.text(i)).matches()) {
            int next = words.text(i + 1).equals("-") ? i + 2 : i + 1;
            return !words.text(i).equals("\"") && words.isCapitalised(next);
        }
        boolean inside = names.stream().anyMatch(m -> m.tokens().contains(i) && !isSmallPlace(m));
        return words.isCapitalised(i)
                && Character.isLetter(words.text(i).charAt(0))
                && !inside
                && !lexicon.isCalendarWord(words.text(i));
    }

    /** A town of one word may be a person's name as well: "President Bush". */
    static boolean isSmallPlace(ActorMention mention) {
        return mention.kind() == ActorMention.Kind.PLACE
                && mention.tokens().end() - mention.tokens().first() == 1;
    }

    /** "Igor Ivanov, Russia's foreign minister": a name that ends with the comma before the phrase. */
    Optional<TokenRange> beforeComma(Words words, List<ActorMention> names, int phraseStart) {
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

    static boolean isParticle(String word) {
        return PARTICLE.matcher(word).matches();
    }

    /** The part of a full name that stands alone at a second mention. */
    String surnameOf(String full, String code) {
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
