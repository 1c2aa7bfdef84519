package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.ontology.Ontology;

/** Codes an annotated article: who did what to whom. Immutable and safe for use by several threads. */
public final class Extractor {
    private final Ontology ontology;

    private Extractor(Ontology ontology) {
        this.ontology = ontology;
    }

    /** @throws org.bilateral.document.ResourceException if a rule table is bad */
    public static Extractor load(Ontology ontology) {
        return new Extractor(ontology);
    }

    public CodedArticle extract(AnnotatedArticle article) {
        return new CodedArticle(article.article(), List.of(), List.of());
    }
}
