package org.bilateral.read;

import java.io.IOException;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RejectionReason;
import org.jspecify.annotations.Nullable;

/** The page of an MHTML file as browsers save it: its first part of HTML; pictures and frames are passed over. */
final class MailParts {
    private final ReadLimits limits;

    MailParts(ReadLimits limits) {
        this.limits = limits;
    }

    void read(Part part, Outlet outlet) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
        tokens.parse(part.bytes());
        try {
            if (!readFirstPage(part, tokens, outlet)) {
                outlet.reject(part.inputPath(), "", RejectionReason.CORRUPT_CONTAINER, "no part of HTML");
            }
        } catch (MimeException e) {
            outlet.reject(part.inputPath(), "", RejectionReason.CORRUPT_CONTAINER, String.valueOf(e.getMessage()));
        }
    }

    private boolean readFirstPage(Part part, MimeTokenStream tokens, Outlet outlet) throws IOException, MimeException {
        @Nullable String url = null;
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM) {
            if (state == EntityState.T_FIELD && isLocation(tokens.getField())) {
                url = tokens.getField().getBody().strip();
            } else if (state == EntityState.T_BODY
                    && "text/html".equals(tokens.getBodyDescriptor().getMimeType())) {
                page(part, tokens, url, outlet);
                return true;
            }
            state = tokens.next();
        }
        return false;
    }

    private static boolean isLocation(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        return name.equals("content-location") || name.equals("snapshot-content-location");
    }

    private void page(Part part, MimeTokenStream tokens, @Nullable String url, Outlet outlet) throws IOException {
        BodyDescriptor descriptor = tokens.getBodyDescriptor();
        byte[] bytes = tokens.getDecodedInputStream().readNBytes(limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            outlet.reject(
                    part.inputPath(), "", RejectionReason.TOO_LARGE, "more than " + limits.documentBytes() + " bytes");
        } else {
            outlet.document(part.inputPath(), DocumentFormat.HTML, bytes, descriptor.getCharset(), url);
        }
    }
}
