package org.bilateral.read;

import java.util.function.Consumer;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Where documents and rejections go. */
final class Outlet {
    private final Consumer<ReadResult> sink;

    Outlet(Consumer<ReadResult> sink) {
        this.sink = sink;
    }

    void document(
            String inputPath, DocumentFormat format, byte[] bytes, @Nullable String charset, @Nullable String url) {
        sink.accept(new ReadResult.Document(
                new RawDocument(inputPath, format, bytes, Identifiers.sha256(bytes), charset, url)));
    }

    /** @param sha256 of the content as far as it was read, or empty */
    void reject(String inputPath, String sha256, RejectionReason reason, String detail) {
        String id = Identifiers.hashed("d", sha256, inputPath);
        sink.accept(new ReadResult.Rejected(new Rejection(id, inputPath, reason, detail)));
    }
}
