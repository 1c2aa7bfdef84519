package org.bilateral.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of one sentence, found when it is first asked for: parsing is most of the cost of coding, and of most
 * sentences nobody asks. Always the same for the same words; for one thread at a time.
 */
public final class Syntax {
    private final SyntaxParser parser;
    private final List<Token> tagged;
    private @Nullable Dependencies found;

    Syntax(SyntaxParser parser, List<Token> tagged) {
        this.parser = parser;
        this.tagged = tagged;
    }

    /** One arc for each token. */
    public Dependencies dependencies() {
        Dependencies dependencies = found;
        if (dependencies == null) {
            dependencies = parser.dependencies(tagged);
            found = dependencies;
        }
        return dependencies;
    }
}
