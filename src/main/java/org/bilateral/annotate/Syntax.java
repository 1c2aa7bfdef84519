package org.bilateral.annotate;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The syntax and the dates of one sentence, found when they are first asked for: parsing is most of the cost of coding,
 * and of most sentences nobody asks. Always the same for the same words; for one thread at a time.
 */
public final class Syntax {
    private final Supplier<Dependencies> parser;
    private final Supplier<List<DateMention>> finder;
    private @Nullable Dependencies found;
    private @Nullable List<DateMention> dates;

    Syntax(Supplier<Dependencies> parser, Supplier<List<DateMention>> finder) {
        this.parser = parser;
        this.finder = finder;
    }

    /** Syntax and dates that are known without a parser. */
    public static Syntax known(Dependencies dependencies, List<DateMention> dates) {
        return new Syntax(() -> dependencies, () -> dates);
    }

    List<DateMention> dates() {
        List<DateMention> mentions = dates;
        if (mentions == null) {
            mentions = finder.get();
            dates = mentions;
        }
        return mentions;
    }

    /** One arc for each token. */
    public Dependencies dependencies() {
        Dependencies dependencies = found;
        if (dependencies == null) {
            dependencies = parser.get();
            found = dependencies;
        }
        return dependencies;
    }
}
