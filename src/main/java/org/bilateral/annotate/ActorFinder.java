package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilateral.ontology.Place;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/** Finds the names of the ontology in a sentence; people come later, from the whole document. */
final class ActorFinder {
    private static final long LARGE_CITY = 400_000;

    private final NameLexicon lexicon;

    ActorFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Names in the order of the text, not overlapping.
     *
     * @param nearby the states that the document speaks of, and how often: they decide between places of one name
     */
    List<ActorMention> find(Words words, Map<String, Integer> nearby) {
        List<ActorMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            var hit = lexicon.findName(words.texts(), i);
            if (hit.isEmpty()) {
                i++;
                continue;
            }
            int end = hit.get().end();
            if (!isPartOfOtherName(words, i, end, hit.get().values())) {
                choose(hit.get().values(), nearby, words, i, end, found);
            }
            i = end;
        }
        return found;
    }

    private void choose(
            List<NameLexicon.Reading> readings,
            Map<String, Integer> nearby,
            Words words,
            int start,
            int end,
            List<ActorMention> found) {
        if (readings.contains(NameLexicon.NOBODY)
                || isSomethingElse(words, start, end)
                || end == start + 1
                        && lexicon.needsMention(words.text(start))
                        && (readings.stream().noneMatch(r -> nearby.containsKey(r.code()))
                                || start > 1 && isUnknownName(words, start - 1))) {
            return;
        }
        NameLexicon.Reading best = readings.stream()
                .min(Comparator.<NameLexicon.Reading>comparingInt(r -> preference(r, nearby))
                        .thenComparing(r -> -nearby.getOrDefault(r.code(), 0))
                        .thenComparing(r -> -r.place().map(Place::population).orElse(0L))
                        .thenComparing(NameLexicon.Reading::code))
                .orElseThrow();
        boolean pair = lexicon.isPair(words.join(start, end));
        if (best.kind() == ActorMention.Kind.PLACE && !isNamedAsPlace(words, start, end, best, nearby)) {
            return;
        }
        found.add(new ActorMention(
                new TokenRange(start, end),
                pair ? readings.stream().map(NameLexicon.Reading::code).sorted().toList() : List.of(best.code()),
                best.kind(),
                best.sector(),
                "",
                placeOf(best, readings)));
    }

    /** "Turkey sandwich"; "Cairo, Ill."; "voters in Georgia and Alabama": what is written like an actor's name. */
    private boolean isSomethingElse(Words words, int start, int end) {
        boolean town = words.text(end).equals(",") && lexicon.isSubdivision(words.texts(), end + 1);
        boolean institution = words.text(start - 1).equals("of") && lexicon.isThingOfName(words.lower(start - 2));
        return town
                || institution
                || lexicon.isThingAfterName(words.lower(end))
                || lexicon.isSubdivisionToo(words.text(start)) && namesSubdivision(words);
    }

    private boolean namesSubdivision(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean other = words.text(i).length() > 3 && !lexicon.isSubdivisionToo(words.text(i));
            if (other && lexicon.isSubdivision(words.texts(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "Brussels" is the EU, and still a city. */
    private static @Nullable Place placeOf(NameLexicon.Reading best, List<NameLexicon.Reading> readings) {
        return best.place()
                .or(() -> best.kind() == ActorMention.Kind.CAPITAL
                        ? readings.stream().flatMap(r -> r.place().stream()).findFirst()
                        : Optional.empty())
                .orElse(null);
    }

    /** Thousands of towns bear the names of people: a small one of one word counts only where a place is expected. */
    private boolean isNamedAsPlace(
            Words words, int start, int end, NameLexicon.Reading reading, Map<String, Integer> nearby) {
        boolean operation = words.text(end).equals("-") && Character.isDigit((words.text(end + 1) + " ").charAt(0));
        if (!words.isCapitalised(start) || operation) {
            return false;
        }
        String word = words.text(start);
        boolean surname = !lexicon.holders().withSurname(word).isEmpty();
        boolean large = reading.place().map(Place::population).orElse(0L) > LARGE_CITY;
        boolean expected = lexicon.isPlacePreposition(words.lower(start - 1));
        boolean familiar = nearby.containsKey(reading.code())
                && !lexicon.isGivenName(word)
                && !lexicon.isSubdivision(words.texts(), start);
        boolean inside = start > 0 || !lexicon.isHeadlineWord(word) && lexicon.isPersonVerb(words.lower(end));
        return end > start + 1 || expected || !surname && (large || familiar && inside);
    }

    private static int preference(NameLexicon.Reading reading, Map<String, Integer> nearby) {
        int near = nearby.containsKey(reading.code()) ? 0 : 5;
        return switch (reading.kind()) {
            case NAME -> 0;
            case ADJECTIVE -> 1;
            case DEMONYM -> 2;
            case CAPITAL -> reading.sector() == Sector.IGO ? 2 : 3;
            case BODY -> 4 + near;
            case GROUP, REGION -> 5 + near;
            case COMPANY -> 6 + near;
            case PERSON -> 7;
            case PLACE -> 8 + near;
        };
    }

    /** "Michael Jordan", "Paris Hilton": a single name word beside an unknown capitalised one belongs to a person. */
    private boolean isPartOfOtherName(Words words, int start, int end, List<NameLexicon.Reading> readings) {
        ActorMention.Kind kind = readings.get(0).kind();
        boolean bare = end == start + 1
                && (kind == ActorMention.Kind.NAME
                        || kind == ActorMention.Kind.PLACE
                        || kind == ActorMention.Kind.CAPITAL);
        if (!bare || words.text(start).contains(".") || isAcronym(words.text(start))) {
            return false;
        }
        boolean before = start > 1 && isUnknownName(words, start - 1);
        boolean after = kind == ActorMention.Kind.PLACE && isUnknownName(words, end);
        return before || after;
    }

    private boolean isUnknownName(Words words, int i) {
        String word = words.text(i);
        return word.length() > 1
                && words.isCapitalised(i)
                && !isAcronym(word)
                && !word.endsWith(".")
                && lexicon.findName(words.texts(), i).isEmpty()
                && lexicon.findOffice(words.lower(), i).isEmpty()
                && !lexicon.isDirection(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAcronym(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
