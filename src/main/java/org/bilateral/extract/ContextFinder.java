package org.bilateral.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;

/** Tells what an act is about: the PLOVER contexts whose words stand in its sentence. */
final class ContextFinder {
    private final Map<String, Set<String>> contextsByWord = new HashMap<>();

    private ContextFinder() {}

    static ContextFinder load() {
        ContextFinder loaded = new ContextFinder();
        for (ResourceRow row : ResourceTable.read(ContextFinder.class, "contexts.tsv", List.of("context", "word"))) {
            loaded.contextsByWord
                    .computeIfAbsent(row.required("word"), w -> new HashSet<>())
                    .add(row.required("context"));
        }
        return loaded;
    }

    /** The contexts of a sentence, sorted. */
    List<String> find(Sentence sentence) {
        Set<String> found = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            found.addAll(contextsByWord.getOrDefault(token.lemma(), Set.of()));
            found.addAll(contextsByWord.getOrDefault(token.text().toLowerCase(Locale.ROOT), Set.of()));
        }
        return List.copyOf(found);
    }
}
