package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.ontology.OfficeHolder;

/** The table of office-holders, ready to be looked up in a sentence by full name or by surname. */
final class OfficeHolders {
    /** Papers go on naming the one who has just left. */
    private static final int DAYS_OF_GRACE = 10;

    private final Map<String, List<OfficeHolder>> byName = new HashMap<>();
    private final Map<String, List<OfficeHolder>> bySurname = new HashMap<>();
    private final PhraseIndex<OfficeHolder> fullNames = new PhraseIndex<>();
    private final PhraseIndex<OfficeHolder> surnames = new PhraseIndex<>();
    private final Set<String> givenNames = new HashSet<>();

    /**
     * @param name the words of the full name as the tokenizer gives them
     * @param surname the words of the surname
     */
    void add(OfficeHolder holder, List<String> name, List<String> surname) {
        spellings(name).forEach(words -> fullNames.put(words, holder));
        spellings(surname).forEach(words -> surnames.put(words, holder));
        List<String> opening = new ArrayList<>(surname);
        opening.set(0, capitalised(surname.get(0)));
        spellings(opening).forEach(words -> surnames.put(words, holder));
        byName.computeIfAbsent(holder.name(), n -> new ArrayList<>()).add(holder);
        bySurname.computeIfAbsent(holder.surname(), n -> new ArrayList<>()).add(holder);
        if (name.size() > surname.size() && !name.get(0).equals(surname.get(0))) {
            givenNames.add(name.get(0));
        }
    }

    /** At the end of a sentence the tokenizer takes "Sen." and "Gen." for abbreviations. */
    static List<List<String>> spellings(List<String> words) {
        List<String> closing = new ArrayList<>(words);
        int last = words.size() - 1;
        closing.set(last, words.get(last) + ".");
        return List.of(words, closing);
    }

    Optional<PhraseIndex.Hit<OfficeHolder>> findFullName(List<String> words, int start) {
        return fullNames.longest(words, start);
    }

    Optional<PhraseIndex.Hit<OfficeHolder>> findSurname(List<String> words, int start) {
        return surnames.longest(words, start);
    }

    List<OfficeHolder> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<OfficeHolder> withSurname(String surname) {
        return bySurname.getOrDefault(surname, List.of()).stream()
                .sorted(Comparator.comparing(OfficeHolder::from))
                .toList();
    }

    /** Whether somebody in the table bears it as a first name. */
    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Those in office on a day, or who have just left it where nobody of the name is. */
    static List<OfficeHolder> inOffice(List<OfficeHolder> holders, LocalDate day) {
        List<OfficeHolder> now = within(holders, day, 0);
        return now.isEmpty() ? within(holders, day, DAYS_OF_GRACE) : now;
    }

    /** Those in office on a day and all who have just left it. */
    static List<OfficeHolder> inOrJustOut(List<OfficeHolder> holders, LocalDate day) {
        return within(holders, day, DAYS_OF_GRACE);
    }

    private static List<OfficeHolder> within(List<OfficeHolder> holders, LocalDate day, int grace) {
        return holders.stream()
                .filter(h -> !day.isBefore(h.from()) && !day.minusDays(grace).isAfter(h.to()))
                .toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
