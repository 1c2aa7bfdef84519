package org.bilateral.report.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilateral.ontology.Ontology;
import org.bilateral.report.SiteFolder;
import org.bilateral.report.Texts;
import org.bilateral.report.data.Article;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Mention;
import org.bilateral.report.data.PublishedTables;

/** Writes a sample as a page that needs no network. */
public final class AuditFolder {
    private AuditFolder() {}

    /**
     * Writes the page.
     *
     * @param tables the sample was drawn from
     * @param folder receives {@code index.html} and its style and scripts
     */
    public static void write(PublishedTables tables, Sample sample, Ontology ontology, Texts texts, Path folder)
            throws IOException {
        List<Interaction> rows = sample.rows().stream().map(Drawn::interaction).toList();
        Map<String, List<Mention>> mentions = tables.mentions(rows);
        Map<String, Article> articles = tables.articles();
        AuditPage page = new AuditPage(sample, ontology, mentions, articles, Texts.contexts(texts, mentions, articles));
        SiteFolder site = SiteFolder.open(folder);
        site.save(
                "index.html",
                page.html(String.valueOf(tables.folder().toRealPath().getFileName())));
        site.copyAuditAssets();
    }
}
