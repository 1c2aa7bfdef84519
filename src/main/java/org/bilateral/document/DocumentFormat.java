package org.bilateral.document;

/** How the bytes of a raw document are to be understood. */
public enum DocumentFormat {
    HTML,
    /** Plain text or Markdown: an optional front matter or date line, the headline first, then paragraphs. */
    TEXT,
    /** One record of a news crawler, as a JSON object with {@code title}, {@code text}, {@code url}, {@code date}. */
    JSON
}
