package org.bilateral.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document as a crawler saved it: bytes and what the container says of them.
 *
 * @param inputPath path relative to the input folder with {@code /} as separator; inside a container
 *     {@code file.warc.gz!urn:uuid:…}
 * @param format how the bytes are to be understood
 * @param bytes the content, unpacked; not copied, never to be changed
 * @param sha256 64 lower-case hex digits of the SHA-256 of {@code bytes}
 * @param charset the charset the container declares, or null
 * @param url the URL the container declares, or null
 */
@SuppressWarnings("ArrayRecordComponent") // a document is never compared; the bytes may be megabytes
public record RawDocument(
        String inputPath,
        DocumentFormat format,
        byte[] bytes,
        String sha256,
        @Nullable String charset,
        @Nullable String url) {

    /** {@code d} and the first 16 hex digits of the content's SHA-256 joined with the path: the id of a rejection. */
    public String documentId() {
        return Identifiers.hashed("d", sha256, inputPath);
    }

    public Optional<String> findCharset() {
        return Optional.ofNullable(charset);
    }

    public Optional<String> findUrl() {
        return Optional.ofNullable(url);
    }
}
