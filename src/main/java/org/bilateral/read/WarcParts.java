package org.bilateral.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RejectionReason;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML responses with status 200 of a web archive, streamed: one page is in memory at a time. */
final class WarcParts {
    private static final int OK = 200;

    private final ReadLimits limits;

    WarcParts(ReadLimits limits) {
        this.limits = limits;
    }

    void read(Part part, Outlet outlet) throws IOException {
        try {
            WarcReader reader = new WarcReader(part.bytes());
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcResponse response) {
                    readSafely(part, response, outlet);
                }
            }
        } catch (CappedStream.TooLargeException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            outlet.reject(part.inputPath(), "", RejectionReason.CORRUPT_CONTAINER, String.valueOf(e.getMessage()));
        }
    }

    /** One bad record does not lose the archive. */
    private void readSafely(Part part, WarcResponse response, Outlet outlet) throws CappedStream.TooLargeException {
        String path = part.inputPath() + "!"
                + response.headers().first("WARC-Record-ID").orElse("").replaceAll("[<>]", "");
        try {
            page(path, response, outlet);
        } catch (CappedStream.TooLargeException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            outlet.reject(path, "", RejectionReason.CORRUPT_CONTAINER, String.valueOf(e.getMessage()));
        }
    }

    /** Without what the server packed it in; "deflate" is the one that the library leaves packed. */
    private static InputStream body(HttpResponse http) throws IOException {
        boolean deflated = http.headers()
                .first("Content-Encoding")
                .filter(encoding -> encoding.strip().equalsIgnoreCase("deflate"))
                .isPresent();
        return deflated ? new InflaterInputStream(http.body().stream()) : http.bodyDecoded().stream();
    }

    private void page(String path, WarcResponse response, Outlet outlet) throws IOException {
        MediaType type = response.contentType().base();
        if (!type.equals(MediaType.HTTP)) {
            return; // whois and other protocols
        }
        HttpResponse http = response.http();
        MediaType payload = http.contentType();
        boolean html =
                payload.base().equals(MediaType.HTML) || payload.subtype().equals("xhtml+xml");
        if (http.status() != OK || !html) {
            return;
        }
        byte[] bytes = body(http).readNBytes(limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            String detail = "more than " + limits.documentBytes() + " bytes";
            outlet.reject(path, Identifiers.sha256(bytes), RejectionReason.TOO_LARGE, detail);
        } else if (bytes.length == 0) {
            outlet.reject(path, Identifiers.sha256(bytes), RejectionReason.EMPTY_FILE, "");
        } else {
            outlet.document(
                    path, DocumentFormat.HTML, bytes, payload.parameters().get("charset"), response.target());
        }
    }
}
