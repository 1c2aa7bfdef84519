package org.bilateral.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RejectionReason;

/** Reads a part by the kind that its name tells. */
final class PartReader {
    private final ReadLimits limits;

    PartReader(ReadLimits limits) {
        this.limits = limits;
    }

    void read(Part part, Outlet outlet) throws IOException {
        try {
            readByName(part, outlet);
        } catch (CappedStream.TooLargeException e) {
            outlet.reject(part.inputPath(), "", RejectionReason.UNPACKS_TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (ZipException | EOFException e) {
            outlet.reject(part.inputPath(), "", RejectionReason.CORRUPT_CONTAINER, String.valueOf(e.getMessage()));
        }
    }

    private void readByName(Part part, Outlet outlet) throws IOException {
        String name = part.name();
        if (name.endsWith(".gz")) {
            long most = CappedStream.mostUnpacked(part.packedBytes(), limits);
            CappedStream inner = new CappedStream(
                    new GZIPInputStream(new BufferedInputStream(part.bytes())), most, "out of so few packed ones");
            readByName(part.unpacked(inner, name.substring(0, name.length() - 3)), outlet);
        } else if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            whole(part, DocumentFormat.HTML, outlet);
        } else if (name.endsWith(".txt") || name.endsWith(".md")) {
            whole(part, DocumentFormat.TEXT, outlet);
        } else if (name.endsWith(".json")) {
            whole(part, DocumentFormat.JSON, outlet);
        } else {
            outlet.reject(part.inputPath(), "", RejectionReason.UNSUPPORTED_FORMAT, name);
        }
    }

    private void whole(Part part, DocumentFormat format, Outlet outlet) throws IOException {
        byte[] bytes = part.bytes().readNBytes(limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            String detail = "more than " + limits.documentBytes() + " bytes";
            outlet.reject(part.inputPath(), Identifiers.sha256(bytes), RejectionReason.TOO_LARGE, detail);
        } else if (bytes.length == 0) {
            outlet.reject(part.inputPath(), Identifiers.sha256(bytes), RejectionReason.EMPTY_FILE, "");
        } else {
            outlet.document(part.inputPath(), format, bytes, null, null);
        }
    }
}
