package org.bilateral.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bilateral.document.RawDocument;
import org.jsoup.Jsoup;

/** What no reader of pages can undercut: {@code Jsoup.parse} alone, to measure {@link ArticleParser} against. */
public final class ParserFloor {
    private ParserFloor() {}

    /**
     * Parses the bytes and throws the tree away.
     *
     * @return number of elements, so that nothing can be left out as unused
     */
    public static int parse(RawDocument raw) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(raw.bytes()), null, "")
                    .getAllElements()
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(raw.inputPath(), e);
        }
    }
}
