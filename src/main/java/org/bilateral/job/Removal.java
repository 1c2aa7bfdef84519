package org.bilateral.job;

/**
 * An article that stood in the tables and stands there no more.
 *
 * @param articleId its id in the tables before
 * @param inputPath where it was below the input folder
 * @param reason {@code gone} if the input no longer holds it, {@code changed} if another text stands in its place, or
 *     the code of the reason for which its document is now rejected
 * @param detail the id of the article in its place, or the rejection's detail
 */
public record Removal(String articleId, String inputPath, String reason, String detail) {}
