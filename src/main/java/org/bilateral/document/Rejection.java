package org.bilateral.document;

/**
 * Why a document gave no article.
 *
 * @param documentId {@code d} and 16 hex digits
 * @param inputPath as in {@link RawDocument#inputPath()}
 * @param reason from the closed list
 * @param detail what was seen, one line, for people; may be empty
 */
public record Rejection(String documentId, String inputPath, RejectionReason reason, String detail) {
    public Rejection {
        detail = detail.replaceAll("\\s+", " ").strip();
    }
}
