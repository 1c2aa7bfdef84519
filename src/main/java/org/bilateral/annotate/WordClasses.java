package org.bilateral.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;

/** Small closed classes of words that the finders of names need. */
final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {}

    static WordClasses load() {
        WordClasses loaded = new WordClasses();
        for (ResourceRow row : ResourceTable.read(WordClasses.class, "word_classes.tsv", List.of("class", "word"))) {
            loaded.classes
                    .computeIfAbsent(row.required("class"), c -> new HashSet<>())
                    .add(row.required("word"));
        }
        return loaded;
    }

    boolean has(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }
}
