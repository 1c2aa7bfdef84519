package org.bilateral.article;

import java.util.List;
import java.util.Optional;
import org.bilateral.document.RawDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads an HTML page into a draft. Holds tables only: one instance serves all threads. */
final class HtmlPage {
    private static final int MAX_DEPTH = 512;

    private final ClassRules rules = ClassRules.load();
    private final BodyFinder bodies = new BodyFinder(rules, LineRules.load());
    private final PageKind kinds = PageKind.load();
    private final Metadata metadata = Metadata.load();

    PageDraft read(String html, RawDocument raw) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        List<LinkedData> data = LinkedData.listAll(page);
        String title = metadata.title(page, data);
        List<Chunk> chunks = ChunkCollector.collect(page.body(), rules);
        List<PageDraft.Piece> pieces = bodies.find(page, chunks, title);
        String url = metadata.url(page, raw.findUrl());
        return new PageDraft(
                url,
                title,
                metadata.publisher(page, data),
                metadata.authors(page, data),
                language(page),
                metadata.publication(page, data, chunks, url),
                metadata.section(page, data),
                metadata.isPaywalled(page, data),
                pieces,
                kinds.whyNoArticle(page, data, url, title, pieces));
    }

    private static String language(Document page) {
        Element html = page.firstElementChild();
        String declared = html == null ? "" : html.attr("lang").strip();
        if (!declared.isEmpty()) {
            return declared;
        }
        return Optional.ofNullable(page.selectFirst("meta[http-equiv=content-language], meta[name=language]"))
                .map(meta -> meta.attr("content").strip())
                .orElse("");
    }
}
