package org.bilateral.report.data;

/**
 * One sentence's claim of an interaction.
 *
 * @param id of the mention
 * @param article id of the article
 * @param start first character of the sentence in the article's text
 * @param end offset after its last character
 * @param sentence the evidence
 * @param words what names the parts of the claim
 * @param attribution who says so, where it is not the paper; may be empty
 * @param rule the rule that fired
 * @param confidence as published
 */
public record Mention(
        String id,
        String article,
        int start,
        int end,
        String sentence,
        Words words,
        String attribution,
        String rule,
        String confidence) {
    /** The words of the sentence that name source, target, trigger, date and place; each may be empty. */
    public record Words(String source, String target, String trigger, String date, String place) {}
}
