package org.bilateral.job;

import java.util.List;

/**
 * What became of one document, for those who watch.
 *
 * @param inputPath its path below the input folder
 * @param id of the article, or of the document if it was rejected
 * @param rejection code of the reason, or empty
 * @param rules ids of the rules that made its mentions, one a mention, in their order
 */
public record DocumentNote(String inputPath, String id, String rejection, List<String> rules) {
    /** Copies the list. */
    public DocumentNote {
        rules = List.copyOf(rules);
    }
}
