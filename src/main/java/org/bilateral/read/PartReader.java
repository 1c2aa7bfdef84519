package org.bilateral.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Reads a part by the kind that its name tells; containers come back here for what is in them. */
final class PartReader {
    private final ReadLimits limits;
    private final ZipParts zips;
    private final JsonParts records;
    private final WarcParts archives;
    private final MailParts mails;

    PartReader(ReadLimits limits) {
        this.limits = limits;
        this.zips = new ZipParts(limits, this);
        this.records = new JsonParts(limits);
        this.archives = new WarcParts(limits);
        this.mails = new MailParts(limits);
    }

    /** What is damaged or too large is a rejection of this part; only a failing disk throws. */
    void read(Part part, Outlet outlet) throws IOException {
        try {
            readByName(part, outlet);
        } catch (CappedStream.TooLargeException e) {
            reject(part, outlet, RejectionReason.UNPACKS_TOO_LARGE, e.getMessage());
        } catch (ZipException | EOFException e) {
            reject(part, outlet, RejectionReason.CORRUPT_CONTAINER, e.getMessage());
        }
    }

    private void readByName(Part part, Outlet outlet) throws IOException {
        String name = part.name();
        if (part.nesting() > limits.nesting()) {
            reject(part, outlet, RejectionReason.TOO_DEEP, "more than " + limits.nesting() + " containers around it");
        } else if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
            archives.read(part, outlet);
        } else if (name.endsWith(".gz")) {
            readByName(unzipped(part, name.substring(0, name.length() - ".gz".length())), outlet);
        } else if (name.endsWith(".zip")) {
            zips.read(part, outlet);
        } else if (name.endsWith(".mhtml") || name.endsWith(".mht")) {
            mails.read(part, outlet);
        } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            records.readLines(part, outlet);
        } else if (name.endsWith(".json")) {
            records.readWhole(part, outlet);
        } else {
            readDocument(part, outlet);
        }
    }

    private Part unzipped(Part part, String innerName) throws IOException {
        GZIPInputStream inner = new GZIPInputStream(new BufferedInputStream(part.bytes()));
        long most = CappedStream.mostUnpacked(part, limits);
        return part.unpacked(new CappedStream(inner, most, "unpacked"), innerName);
    }

    private void readDocument(Part part, Outlet outlet) throws IOException {
        DocumentFormat format = formatOf(part.name());
        if (format == null) {
            reject(part, outlet, RejectionReason.UNSUPPORTED_FORMAT, part.name());
            return;
        }
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

    private static @Nullable DocumentFormat formatOf(String name) {
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return DocumentFormat.HTML;
        }
        return name.endsWith(".txt") || name.endsWith(".md") ? DocumentFormat.TEXT : null;
    }

    private static void reject(Part part, Outlet outlet, RejectionReason reason, @Nullable String detail) {
        outlet.reject(part.inputPath(), "", reason, detail == null ? "" : detail);
    }
}
