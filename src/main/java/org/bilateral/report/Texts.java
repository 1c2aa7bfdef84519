package org.bilateral.report;

import java.io.IOException;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.bilateral.report.data.Article;

/** Where the texts of articles are: the tables hold none. */
@FunctionalInterface
public interface Texts {
    /** Nowhere: only the sentences themselves are shown. */
    Texts NONE = (articles, sink) -> {};

    /**
     * Hands over the texts of those articles that can still be read.
     *
     * @param sink takes an article's id and its text
     */
    void read(Collection<Article> articles, BiConsumer<String, String> sink) throws IOException;
}
