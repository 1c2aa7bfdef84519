package org.bilateral.annotate;

import java.util.List;

/** A sentence with its syntax: the tokens now carry lemma and tag, and the dependencies point into them. */
record Parsed(List<Token> tokens, Dependencies dependencies) {
    Parsed {
        tokens = List.copyOf(tokens);
        if (tokens.size() != dependencies.size()) {
            throw new IllegalArgumentException("tokens and dependencies differ in length");
        }
    }
}
