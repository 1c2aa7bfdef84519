package org.bilateral.job.coding;

import java.util.List;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.PersonMention;

/** What became of one document. */
public sealed interface CodingResult {
    /** Where the document is, as in {@code RawDocument}. */
    String inputPath();

    /** It is an article, and coded. */
    record Coded(
            ArticleFacts article,
            List<InteractionMention> mentions,
            List<PersonMention> persons,
            List<String> strangers)
            implements CodingResult {
        @Override
        public String inputPath() {
            return article.inputPath();
        }
    }

    /** It gives no article. */
    record Rejected(Rejection rejection) implements CodingResult {
        @Override
        public String inputPath() {
            return rejection.inputPath();
        }
    }
}
