package org.bilateral.report.data;

/**
 * One article read.
 *
 * @param id {@code a} and 16 hex digits
 * @param path its file below the input folder
 * @param url may be empty, and is not to be trusted
 * @param published day of publication
 */
public record Article(String id, String path, String url, String title, String publisher, String published) {
    /** Stands for an article that the tables lack. */
    public static final Article UNKNOWN = new Article("", "", "", "", "", "");
}
