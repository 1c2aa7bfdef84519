package org.bilateral.extract;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.bilateral.ontology.Office;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Sector;

/** The closed lists of words that the grammar of news needs: light verbs, nouns that stand for people, and so on. */
final class WordLists {
    private static final String FILE = "word_lists.tsv";

    private static final int ALONE = 1000;

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> holding = new HashMap<>();
    private final Map<String, Sector> agentNouns = new HashMap<>();

    private final Descriptions descriptions = Descriptions.load();

    private WordLists() {}

    /** The words that describe a state without naming it. */
    Descriptions descriptions() {
        return descriptions;
    }

    static WordLists load(Ontology ontology) {
        WordLists loaded = new WordLists();
        for (ResourceRow row : ResourceTable.read(WordLists.class, FILE, List.of("list", "word"))) {
            loaded.lists
                    .computeIfAbsent(row.required("list"), l -> new HashSet<>())
                    .add(row.required("word"));
        }
        loaded.lists.replaceAll((list, words) -> Set.copyOf(words));
        loaded.lists.forEach((list, words) -> words.forEach(word ->
                loaded.holding.computeIfAbsent(word, w -> new HashSet<>()).add(list)));
        loaded.agentNouns.putAll(sectorsOfTitles(ontology));
        for (Sector sector : Sector.values()) {
            loaded.lists
                    .getOrDefault("agent_" + sector.name(), Set.of())
                    .forEach(word -> loaded.agentNouns.put(word, sector));
        }
        return loaded;
    }

    /** By the last word of titles: the sector of the title that is this word alone, else the one of most titles. */
    private static Map<String, Sector> sectorsOfTitles(Ontology ontology) {
        Map<String, Map<Sector, Integer>> counts = new HashMap<>();
        for (Office office : ontology.listOffices()) {
            String[] words = office.title().split("[ -]", -1);
            int weight = words.length == 1 ? ALONE : 1;
            counts.computeIfAbsent(words[words.length - 1], w -> new EnumMap<>(Sector.class))
                    .merge(office.sector(), weight, Integer::sum);
        }
        Map<String, Sector> sectors = new HashMap<>();
        counts.forEach((word, bySector) -> sectors.put(word, mostFrequent(bySector)));
        return sectors;
    }

    /** The first of the enumeration where two are equal: GOV. */
    private static Sector mostFrequent(Map<Sector, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Sector, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** All words of a list. */
    Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** The lists that hold a word. */
    Set<String> holding(String word) {
        return holding.getOrDefault(word, Set.of());
    }

    boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether there is a list of this name. */
    boolean exists(String list) {
        return lists.containsKey(list);
    }

    /** The sector of a noun that stands for people or bodies who act for a state: "troops", "minister". */
    Optional<Sector> findAgentNoun(String lemma, String word) {
        Sector sector = agentNouns.get(lemma);
        return Optional.ofNullable(sector != null ? sector : agentNouns.get(word));
    }
}
