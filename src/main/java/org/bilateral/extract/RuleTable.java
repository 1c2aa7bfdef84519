package org.bilateral.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.bilateral.ontology.EventType;

/** The coding rules, by the word that triggers them. */
final class RuleTable {
    private static final String FILE = "rules.tsv";
    private static final List<String> COLUMNS = List.of(
            "id",
            "part",
            "words",
            "conditions",
            "source",
            "target",
            "event_type",
            "mode",
            "options",
            "example",
            "expected",
            "counter_example");
    private static final Set<String> PARTS = Set.of("verb", "noun", "adj", "copula", "modal", "place");

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Map<String, List<Rule>>> byWord = new HashMap<>();

    private RuleTable() {}

    static RuleTable load(WordLists lists) {
        RuleTable table = new RuleTable();
        Set<String> ids = new HashSet<>();
        for (ResourceRow row : ResourceTable.read(RuleTable.class, FILE, COLUMNS)) {
            Rule rule = rule(row, lists);
            if (!ids.add(rule.id())) {
                throw row.problem("a second rule with the id " + rule.id());
            }
            table.add(rule);
        }
        Comparator<Rule> order =
                Comparator.comparingInt((Rule r) -> -r.conditions().size()).thenComparing(Rule::id);
        table.byWord.values().forEach(words -> words.values().forEach(some -> some.sort(order)));
        return table;
    }

    private void add(Rule rule) {
        rules.add(rule);
        for (String word : rule.words()) {
            byWord.computeIfAbsent(rule.part(), p -> new HashMap<>())
                    .computeIfAbsent(word, w -> new ArrayList<>())
                    .add(rule);
        }
    }

    private static Rule rule(ResourceRow row, WordLists lists) {
        String part = row.required("part");
        if (!PARTS.contains(part)) {
            throw row.problem("part is none of " + PARTS + ": " + part);
        }
        return new Rule(
                row.required("id"),
                part,
                words(row, lists),
                conditions(row, lists),
                slots(row.required("source")),
                targets(part, row.required("target")),
                row.choice("event_type", EventType.class),
                row.text("mode"),
                Set.copyOf(split(row.text("options"), " ")),
                row.required("example"),
                row.required("expected"),
                row.required("counter_example"));
    }

    /** The words of a rule; {@code @list} stands for all words of a list. */
    private static Set<String> words(ResourceRow row, WordLists lists) {
        Set<String> words = new HashSet<>();
        for (String word : split(row.required("words"), "\\|")) {
            if (!word.startsWith("@")) {
                words.add(word);
            } else if (lists.exists(word.substring(1))) {
                words.addAll(lists.words(word.substring(1)));
            } else {
                throw row.problem("no word list " + word);
            }
        }
        return Set.copyOf(words);
    }

    private static List<Rule.Condition> conditions(ResourceRow row, WordLists lists) {
        List<Rule.Condition> conditions = split(row.text("conditions"), " ").stream()
                .map(Rule.Condition::of)
                .toList();
        for (Rule.Condition condition : conditions) {
            for (String word : condition.words()) {
                if (word.startsWith("@") && !lists.exists(word.substring(1))) {
                    throw row.problem("no word list " + word);
                }
            }
        }
        return conditions;
    }

    /** A noun's other modifier is its target where nothing else is: "Israel's Gaza offensive", "Blair's Israel visit". */
    private static List<Slot> targets(String part, String text) {
        return slots(part.equals("noun") ? text + " mods" : text);
    }

    private static List<Slot> slots(String text) {
        return split(text, " ").stream().map(Slot::of).toList();
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }

    /** Rules for a word, the ones with more conditions first. */
    List<Rule> find(String part, String lemma) {
        return byWord.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }

    List<Rule> list() {
        return List.copyOf(rules);
    }
}
