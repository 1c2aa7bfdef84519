package org.bilateral.article;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.document.Span;

/**
 * Title, paragraphs and captions joined to one text.
 *
 * @param text the blocks joined by a blank line
 * @param blocks the ranges
 */
record ArticleText(String text, List<Block> blocks) {
    private static final String BLANK_LINE = "\n\n";

    static ArticleText join(String title, List<PageDraft.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        if (!title.isEmpty()) {
            add(text, blocks, BlockKind.TITLE, title);
        }
        for (PageDraft.Piece piece : pieces) {
            add(text, blocks, piece.kind(), piece.text());
        }
        return new ArticleText(text.toString(), blocks);
    }

    private static void add(StringBuilder text, List<Block> blocks, BlockKind kind, String part) {
        text.append(text.isEmpty() ? "" : BLANK_LINE);
        blocks.add(new Block(new Span(text.length(), text.length() + part.length()), kind));
        text.append(part);
    }
}
