package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words with a value each; finds the longest one that starts at a token. */
final class PhraseIndex<V> {
    private final Node<V> root = new Node<>();

    /** A phrase that was found: the index after its last token, and all values put under it. */
    record Hit<V>(int end, List<V> values) {}

    void put(List<String> words, V value) {
        Node<V> node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.values == null) {
            node.values = new ArrayList<>();
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrase that starts at {@code start}. */
    Optional<Hit<V>> longest(List<String> words, int start) {
        Node<V> node = root;
        Hit<V> best = null;
        for (int i = start; i < words.size(); i++) {
            Node<V> next = node.children.get(words.get(i));
            if (next == null) {
                break;
            }
            node = next;
            if (node.values != null) {
                best = new Hit<>(i + 1, List.copyOf(node.values));
            }
        }
        return Optional.ofNullable(best);
    }

    boolean contains(List<String> words) {
        return longest(words, 0).filter(hit -> hit.end() == words.size()).isPresent();
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> children = new HashMap<>();
        private @Nullable List<V> values;
    }
}
