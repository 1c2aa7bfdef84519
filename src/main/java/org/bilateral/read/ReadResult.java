package org.bilateral.read;

import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;

/** What came out of a file: a document, or the reason why a file or a part of it gave none. */
public sealed interface ReadResult {
    /** One document. */
    record Document(RawDocument document) implements ReadResult {}

    /** A file, an entry or a record that gave no document. */
    record Rejected(Rejection rejection) implements ReadResult {}
}
