package org.bilateral.annotate;

import java.util.List;
import org.bilateral.article.BlockKind;
import org.bilateral.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that was found in it.
 *
 * @param index position in the article, from 0; the title comes first
 * @param span range of the article's text, without a dateline
 * @param kind title, paragraph or caption
 * @param paragraph index of the block the sentence stands in
 * @param tokens in order
 * @param actors in order, not overlapping
 * @param syntax how the words depend on each other, or null where the sentence did not pass the gate
 */
public record Sentence(
        int index,
        Span span,
        BlockKind kind,
        int paragraph,
        List<Token> tokens,
        List<ActorMention> actors,
        @Nullable Syntax syntax) {

    public Sentence {
        tokens = List.copyOf(tokens);
        actors = List.copyOf(actors);
    }

    /** Whether the sentence passed the gate. */
    public boolean hasSyntax() {
        return syntax != null;
    }

    /** Its expressions of time, in order; none where the sentence did not pass the gate. */
    public List<DateMention> dates() {
        return syntax == null ? List.of() : syntax.dates();
    }

    /** Parses the sentence, or null where it did not pass the gate. */
    public @Nullable Dependencies dependencies() {
        return syntax == null ? null : syntax.dependencies();
    }
}
