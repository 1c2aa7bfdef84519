package org.bilateral.cli.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.document.RawDocument;
import org.bilateral.extract.Extractor;
import org.bilateral.ontology.Ontology;

/** The stages from a document to its mentions, with what they need; may be shared by threads. */
public record Coding(ArticleParser parser, Annotator annotator, Extractor extractor) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Loads tables and models. */
    public static Coding load() {
        Ontology ontology = Ontology.load();
        return new Coding(ArticleParser.create(), Annotator.load(ontology), Extractor.load(ontology));
    }

    /** What one thread has done, and the processor time that each stage took, in nanoseconds. */
    public static final class Tally {
        private long documents;
        private long articles;
        private long mentions;
        private long parsing;
        private long annotating;
        private long extracting;

        void add(Tally other) {
            documents += other.documents;
            articles += other.articles;
            mentions += other.mentions;
            parsing += other.parsing;
            annotating += other.annotating;
            extracting += other.extracting;
        }

        /** All that was given in. */
        public long documents() {
            return documents;
        }

        /** Those that were articles. */
        public long articles() {
            return articles;
        }

        /** What they told. */
        public long mentions() {
            return mentions;
        }

        /** From bytes to the article's text. */
        public long parsing() {
            return parsing;
        }

        /** Sentences, names, tags. */
        public long annotating() {
            return annotating;
        }

        /** Rules, and the syntax that they ask for. */
        public long extracting() {
            return extracting;
        }

        /** Of all stages. */
        public long total() {
            return parsing + annotating + extracting;
        }
    }

    void code(RawDocument document, Tally tally) {
        long start = THREADS.getCurrentThreadCpuTime();
        ParseResult result = parser.parse(document);
        long parsed = THREADS.getCurrentThreadCpuTime();
        tally.documents++;
        tally.parsing += parsed - start;
        if (result instanceof ParseResult.Parsed article) {
            AnnotatedArticle annotated = annotator.annotate(article.article());
            long marked = THREADS.getCurrentThreadCpuTime();
            tally.articles++;
            tally.mentions += extractor.extract(annotated).mentions().size();
            tally.annotating += marked - parsed;
            tally.extracting += THREADS.getCurrentThreadCpuTime() - marked;
        }
    }
}
