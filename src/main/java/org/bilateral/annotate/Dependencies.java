package org.bilateral.annotate;

import java.util.List;

/**
 * The syntax of a sentence: basic Universal Dependencies.
 *
 * @param heads for each token the index of its head, −1 for the root
 * @param relations for each token its relation to the head: {@code nsubj}, {@code obl}, {@code nmod:poss}…
 */
public record Dependencies(List<Integer> heads, List<String> relations) {
    public Dependencies {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException("heads and relations differ in length");
        }
    }

    public int size() {
        return heads.size();
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }
}
