package org.bilateral.release.describe;

/**
 * A file of the release as the descriptions name it.
 *
 * @param path below the release, with {@code /}
 * @param bytes its size
 * @param sha256 64 hex digits
 */
public record ReleasedFile(String path, long bytes, String sha256) {
    String mediaType() {
        if (path.endsWith(".csv")) {
            return "text/csv";
        }
        if (path.endsWith(".parquet")) {
            return "application/vnd.apache.parquet";
        }
        if (path.endsWith(".json")) {
            return "application/json";
        }
        if (path.endsWith(".html")) {
            return "text/html";
        }
        return path.endsWith(".md") ? "text/markdown" : "text/plain";
    }

    /** The name without folders and ending. */
    String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
