package org.bilateral.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RejectionReason;

/** Records of news crawlers: one JSON object a line, one object a file, or an array of them. */
final class JsonParts {
    private static final JsonMapper JSON = new JsonMapper();

    private final ReadLimits limits;

    JsonParts(ReadLimits limits) {
        this.limits = limits;
    }

    /** A record's path is {@code file.jsonl!17}, its line from 1. */
    void readLines(Part part, Outlet outlet) throws IOException {
        InputStream in = new BufferedInputStream(part.bytes());
        int number = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            number++;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int length = 0;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                length++;
                if (length <= limits.documentBytes()) {
                    line.write(b);
                }
            }
            record(part.inputPath() + "!" + number, line.toByteArray(), length, outlet);
        }
    }

    private void record(String inputPath, byte[] bytes, int length, Outlet outlet) {
        if (length > limits.documentBytes()) {
            outlet.reject(inputPath, "", RejectionReason.TOO_LARGE, length + " bytes on one line");
        } else if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            outlet.document(inputPath, DocumentFormat.JSON, bytes, null, null);
        }
    }

    void readWhole(Part part, Outlet outlet) throws IOException {
        byte[] bytes = part.bytes().readNBytes(limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            String detail = "more than " + limits.documentBytes() + " bytes";
            outlet.reject(part.inputPath(), "", RejectionReason.TOO_LARGE, detail);
        } else if (new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("[")) {
            elements(part, bytes, outlet);
        } else {
            record(part.inputPath(), bytes, bytes.length, outlet);
        }
    }

    private void elements(Part part, byte[] bytes, Outlet outlet) throws IOException {
        try {
            int number = 0;
            for (JsonNode element : JSON.readTree(bytes)) {
                number++;
                byte[] one = element.toString().getBytes(StandardCharsets.UTF_8);
                record(part.inputPath() + "!" + number, one, one.length, outlet);
            }
        } catch (JsonProcessingException e) {
            outlet.reject(part.inputPath(), "", RejectionReason.CORRUPT_CONTAINER, e.getOriginalMessage());
        }
    }
}
