package org.bilateral.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilateral.document.RawDocument;

/** One article as a news crawler writes it in JSON: {@code title}, {@code text} or {@code maintext} or {@code html}… */
final class JsonRecord {
    private static final JsonMapper JSON = new JsonMapper();

    private final HtmlPage pages;
    private final TextPage texts = new TextPage();

    JsonRecord(HtmlPage pages) {
        this.pages = pages;
    }

    /** Empty if it is no JSON object. */
    Optional<PageDraft> read(String json, RawDocument raw) {
        try {
            JsonNode node = JSON.readTree(json);
            return node.isObject() ? Optional.of(draft(node, raw)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private PageDraft draft(JsonNode node, RawDocument raw) {
        String text = first(node, "text", "maintext", "main_text", "body", "content", "article_text", "articleBody");
        String html = first(node, "html", "raw_html", "page_html");
        boolean fromPage = text.isBlank() && !html.isBlank();
        PageDraft base = fromPage ? pages.read(html, raw) : texts.read("\n\n" + text, raw.findUrl());
        List<PageDraft.Piece> pieces = fromPage ? base.pieces() : paragraphs(text);
        return new PageDraft(
                or(first(node, "url", "canonical_url", "link", "source_url"), base.url()),
                or(first(node, "title", "headline"), fromPage ? base.title() : ""),
                or(first(node, "publisher", "source", "source_domain", "site_name"), base.publisher()),
                authors(node, base),
                or(first(node, "language", "lang"), base.declaredLanguage()),
                publication(node, fromPage ? base.publication() : Publication.UNKNOWN),
                or(first(node, "section", "category"), base.section()),
                base.paywalled(),
                pieces,
                base.noArticle());
    }

    private static List<PageDraft.Piece> paragraphs(String text) {
        List<PageDraft.Piece> pieces = new ArrayList<>();
        for (String line : text.split("\\n\\s*\\n|\\r?\\n", -1)) {
            String squeezed = Spaces.squeeze(line);
            if (!squeezed.isEmpty()) {
                pieces.add(new PageDraft.Piece(BlockKind.BODY, squeezed));
            }
        }
        return pieces;
    }

    private static Publication publication(JsonNode node, Publication otherwise) {
        String stamp = first(
                node,
                "published",
                "date_publish",
                "date_published",
                "publish_date",
                "published_at",
                "publishedAt",
                "datePublished",
                "pub_date",
                "date");
        return TimestampParser.find(stamp)
                .map(found -> Publication.of(found, PublishedBasis.GIVEN))
                .orElse(otherwise);
    }

    private static List<String> authors(JsonNode node, PageDraft base) {
        JsonNode value = node.has("authors") ? node.path("authors") : node.path("author");
        List<String> names = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(name -> names.add(name.asText("")));
        } else {
            names.add(value.asText(""));
        }
        names.removeIf(String::isBlank);
        return names.isEmpty() ? base.authors() : names;
    }

    private static String first(JsonNode node, String... keys) {
        for (String key : keys) {
            String value = node.path(key).asText("");
            if (!value.isBlank() && !value.equals("null")) {
                return value.strip();
            }
        }
        return "";
    }

    private static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : Spaces.squeeze(value);
    }
}
