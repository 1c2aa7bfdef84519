package org.bilateral.release.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilateral.write.TableReader;

/** Finds out why interactions are others: by their articles, by the corrections, by what coded them. */
final class Grounds {
    /** Fields that the vocabulary fills; where only they differ and both changed, it was the vocabulary. */
    private static final Set<String> OF_THE_VOCABULARY = Set.of(
            "source_name",
            "source_kind",
            "target_name",
            "target_kind",
            "cameo_code",
            "quad_class",
            "goldstein",
            "plover_score",
            "place_name",
            "place_country",
            "latitude",
            "longitude",
            "place_id",
            "source_cow_code",
            "source_gw_code",
            "target_cow_code",
            "target_gw_code");

    private final Map<String, String> articlesBefore;
    private final Map<String, String> articlesAfter;
    private final String newestBefore;
    private final Map<String, Telling> before;
    private final Map<String, Telling> after;
    private final Set<String> corrected;

    private Grounds(Path before, Path after, Set<String> ids) throws IOException {
        articlesBefore = articles(before);
        articlesAfter = articles(after);
        newestBefore = new TreeSet<>(articlesBefore.values())
                .descendingSet().stream().findFirst().orElse("");
        this.before = tellings(before, ids);
        this.after = tellings(after, ids);
        corrected = corrected(before, after);
    }

    static Grounds read(Path before, Path after, Set<String> ids) throws IOException {
        return new Grounds(before, after, ids);
    }

    /** Where an interaction is told. */
    private record Telling(Set<String> mentions, Set<String> articles, Set<String> rules) {
        static final Telling NONE = new Telling(Set.of(), Set.of(), Set.of());
    }

    private static Map<String, String> articles(Path tables) throws IOException {
        Map<String, String> days = new HashMap<>();
        try (TableReader rows = TableReader.open(tables.resolve("articles.csv"))) {
            rows.forEach(row -> days.put(row.getOrDefault("article_id", ""), row.getOrDefault("published_date", "")));
        }
        return days;
    }

    private static Map<String, Telling> tellings(Path tables, Set<String> ids) throws IOException {
        Map<String, Telling> tellings = new HashMap<>();
        try (TableReader rows = TableReader.open(tables.resolve("mentions.csv"))) {
            for (Map<String, String> row : rows) {
                String id = row.getOrDefault("interaction_id", "");
                if (ids.contains(id)) {
                    Telling telling = tellings.computeIfAbsent(
                            id, key -> new Telling(new HashSet<>(), new HashSet<>(), new HashSet<>()));
                    telling.mentions().add(row.getOrDefault("mention_id", ""));
                    telling.articles().add(row.getOrDefault("article_id", ""));
                    telling.rules().add(row.getOrDefault("rule_id", ""));
                }
            }
        }
        return tellings;
    }

    /** What the corrections name that were made, withdrawn or applied otherwise since. */
    private static Set<String> corrected(Path before, Path after) throws IOException {
        Map<String, Set<String>> old = corrections(before);
        Map<String, Set<String>> now = corrections(after);
        Set<String> ids = new HashSet<>();
        old.forEach((row, named) -> ids.addAll(now.containsKey(row) ? Set.of() : named));
        now.forEach((row, named) -> ids.addAll(old.containsKey(row) ? Set.of() : named));
        return ids;
    }

    private static Map<String, Set<String>> corrections(Path tables) throws IOException {
        Map<String, Set<String>> corrections = new HashMap<>();
        Path csv = tables.resolve("corrections.csv");
        if (Files.exists(csv)) {
            try (TableReader rows = TableReader.open(csv)) {
                rows.forEach(row -> {
                    Set<String> named = new HashSet<>();
                    named.add(row.getOrDefault("corrected_id", ""));
                    named.add(row.getOrDefault("applied_to", ""));
                    corrections.put(row.toString(), named);
                });
            }
        }
        return corrections;
    }

    Reason reason(String id, Set<String> fields, boolean otherVocabulary, boolean otherCoding) {
        Telling old = before.getOrDefault(id, Telling.NONE);
        Telling now = after.getOrDefault(id, Telling.NONE);
        if (corrected.contains(id) || anyOf(old.mentions(), corrected) || anyOf(now.mentions(), corrected)) {
            return Reason.CORRECTION;
        }
        boolean fresh = false;
        boolean late = false;
        for (String article : now.articles()) {
            if (!articlesBefore.containsKey(article)) {
                boolean older = articlesAfter.getOrDefault(article, "").compareTo(newestBefore) < 0;
                late |= older;
                fresh |= !older;
            }
        }
        if (fresh || late) {
            return fresh ? Reason.NEW_ARTICLE : Reason.LATE_ARTICLE;
        }
        if (old.articles().stream().anyMatch(article -> !articlesAfter.containsKey(article))) {
            return Reason.ARTICLE_GONE;
        }
        return coding(old, now, fields, otherVocabulary, otherCoding);
    }

    private static Reason coding(
            Telling old, Telling now, Set<String> fields, boolean otherVocabulary, boolean otherCoding) {
        if (!otherVocabulary || !otherCoding) {
            return otherVocabulary ? Reason.ONTOLOGY : Reason.RULE;
        }
        boolean sameRules = old.rules().equals(now.rules());
        return sameRules && !fields.isEmpty() && OF_THE_VOCABULARY.containsAll(fields) ? Reason.ONTOLOGY : Reason.RULE;
    }

    private static boolean anyOf(Set<String> some, Set<String> all) {
        return some.stream().anyMatch(all::contains);
    }
}
