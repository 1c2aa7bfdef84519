package org.bilateral.cli.benchmark;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.ActorKind;
import org.bilateral.ontology.ActorName;
import org.bilateral.ontology.ActorName.Kind;
import org.bilateral.ontology.Ontology;

/** Puts other states, people, numbers and years into a text, the same ones throughout one article. */
final class VariedNames {
    private static final List<Kind> KINDS = List.of(Kind.NAME, Kind.ADJECTIVE, Kind.DEMONYM, Kind.CAPITAL);
    /** Without May, which is a verb, too. */
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .filter(month -> month != Month.MAY)
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    /** Name to state and kind. */
    private final Map<String, ActorName> known = new HashMap<>();

    private final Map<String, Map<Kind, String>> first = new TreeMap<>();
    private final List<String> states = new ArrayList<>();
    private final Set<String> personNames;
    private final Pattern replaced;

    VariedNames(Ontology ontology, Set<String> personNames) {
        this.personNames = Set.copyOf(personNames);
        for (Actor actor : ontology.listActors()) {
            if (actor.kind() == ActorKind.STATE) {
                first.put(actor.code(), new EnumMap<>(Map.of(Kind.NAME, actor.name())));
            }
        }
        for (ActorName name : ontology.listNames()) {
            Map<Kind, String> names = first.get(name.actorCode());
            if (names != null && KINDS.contains(name.kind())) {
                known.putIfAbsent(name.name(), name);
                names.putIfAbsent(name.kind(), name.name());
            }
        }
        first.forEach((code, names) -> {
            if (names.size() == KINDS.size()) {
                states.add(code);
            }
        });
        Set<String> words = new HashSet<>(known.keySet());
        words.addAll(personNames);
        words.addAll(MONTHS);
        replaced = Pattern.compile("\\b(?=[\\p{Lu}\\d])(?:"
                + words.stream()
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + "|\\d{2,})\\b");
    }

    /** The names of one article. */
    final class Cast {
        private final Random random;
        private final int year;
        private final Map<String, String> actors = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<String, String> people = new HashMap<>();

        Cast(Random random, int year) {
            this.random = random;
            this.year = year;
        }

        String vary(String text) {
            return replaced.matcher(text).replaceAll(match -> other(match));
        }

        private String other(MatchResult match) {
            String word = match.group();
            ActorName name = known.get(word);
            if (Character.isDigit(word.charAt(0))) {
                return word.matches("(?:19|20)\\d\\d") ? String.valueOf(year - random.nextInt(3)) : digits(word);
            }
            if (name != null && !personNames.contains(word)) {
                String code = actors.computeIfAbsent(name.actorCode(), old -> state());
                return first.getOrDefault(code, Map.of()).getOrDefault(name.kind(), word);
            }
            return MONTHS.contains(word)
                    ? MONTHS.get(random.nextInt(MONTHS.size()))
                    : people.computeIfAbsent(word, old -> surname());
        }

        /** As in news, few states have most of the acts. */
        private String state() {
            while (true) {
                double share = random.nextDouble();
                String code = states.get((int) (share * share * states.size()));
                if (taken.add(code)) {
                    return code;
                }
            }
        }

        private String surname() {
            StringBuilder name = new StringBuilder();
            for (int syllable = 0; syllable < 3; syllable++) {
                name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
            return name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .toString();
        }

        private String digits(String number) {
            // the length stays: 31 is a day, 310 is none
            int days = 28;
            return number.length() == 2
                    ? String.valueOf(10 + random.nextInt(days - 10))
                    : (1 + random.nextInt(9)) + number.substring(1, number.length() - 1) + random.nextInt(10);
        }
    }
}
