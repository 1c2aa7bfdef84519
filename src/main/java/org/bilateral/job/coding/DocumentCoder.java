package org.bilateral.job.coding;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.Article;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.RawDocument;
import org.bilateral.extract.CodedArticle;
import org.bilateral.extract.Extractor;
import org.bilateral.ontology.Ontology;

/** The pure stages in their order: a document in, its coding or its rejection out. Serves all threads. */
public final class DocumentCoder {
    private final ArticleParser parser;
    private final Annotator annotator;
    private final Extractor extractor;
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    private DocumentCoder(ArticleParser parser, Annotator annotator, Extractor extractor) {
        this.parser = parser;
        this.annotator = annotator;
        this.extractor = extractor;
    }

    /**
     * Loads tables and models.
     *
     * @throws org.bilateral.document.ResourceException if a table is bad
     */
    public static DocumentCoder load(Ontology ontology) {
        return new DocumentCoder(ArticleParser.create(), Annotator.load(ontology), Extractor.load(ontology));
    }

    public CodingResult code(RawDocument document) {
        boolean done = false;
        try {
            ParseResult result = parser.parse(document);
            CodingResult coded;
            if (result instanceof ParseResult.Parsed parsed) {
                coded = code(parsed.article());
            } else {
                coded = new CodingResult.Rejected(((ParseResult.Rejected) result).rejection());
            }
            done = true;
            return coded;
        } finally {
            if (!done) {
                failed.add(document.inputPath());
            }
        }
    }

    private CodingResult code(Article article) {
        CodedArticle coded = extractor.extract(annotator.annotate(article));
        return new CodingResult.Coded(
                ArticleFacts.of(article, coded.mentions().size()), coded.mentions(), coded.persons());
    }

    /** Documents at which our own code failed, so that the message can name them. */
    public Iterable<String> failed() {
        return failed;
    }
}
