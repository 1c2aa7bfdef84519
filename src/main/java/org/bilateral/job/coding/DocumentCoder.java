package org.bilateral.job.coding;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Annotator;
import org.bilateral.annotate.Recalled;
import org.bilateral.article.Article;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.RawDocument;
import org.bilateral.extract.CodedArticle;
import org.bilateral.extract.Extractor;
import org.bilateral.extract.PersonMention;
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
        return code(document, List.of());
    }

    /** Codes a document that may name those people without introducing them. */
    public CodingResult code(RawDocument document, List<PersonMention> recalled) {
        boolean done = false;
        try {
            ParseResult result = parser.parse(document);
            CodingResult coded;
            if (result instanceof ParseResult.Parsed parsed) {
                coded = code(parsed.article(), recalled);
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

    private CodingResult code(Article article, List<PersonMention> recalled) {
        AnnotatedArticle annotated = annotator.annotate(
                article,
                recalled.stream()
                        .map(person -> new Recalled(person.name(), person.actorCode(), person.office()))
                        .toList());
        CodedArticle coded = extractor.extract(annotated);
        return new CodingResult.Coded(
                ArticleFacts.of(article, coded.mentions().size()),
                coded.mentions(),
                coded.persons(),
                annotated.strangers());
    }

    /** Documents at which our own code failed, so that the message can name them. */
    public Iterable<String> failed() {
        return failed;
    }
}
