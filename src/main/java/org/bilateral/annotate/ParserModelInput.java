package org.bilateral.annotate;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of CoreNLP's neural parser, read from its beginning to its end. */
interface ParserModelInput extends Closeable {
    /** The next number of the header, which must bear that name. */
    int header(String name) throws IOException;

    /**
     * The next names, each of which has a row of numbers.
     *
     * @param rows the rows of all names, one after the other
     * @param first the row of the first of these names
     * @param width how many numbers a row has
     */
    List<String> names(int count, float[] rows, int first, int width) throws IOException;

    /** The next numbers, so many of them into the target from there. */
    void numbers(float[] target, int offset, int count) throws IOException;
}
