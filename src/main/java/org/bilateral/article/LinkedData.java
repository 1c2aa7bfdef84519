package org.bilateral.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One node of a page's JSON-LD that describes an article, by the names of schema.org. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int MAX_NESTING = 6;

    private final JsonNode node;

    private LinkedData(JsonNode node) {
        this.node = node;
    }

    /** Every article that the page's JSON-LD describes, in order; a script that is no JSON is passed over. */
    static List<LinkedData> listAll(Document page) {
        List<LinkedData> found = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                collect(tree(script.data()), found, 0);
            }
        }
        return found;
    }

    /** Half-broken scripts are common: they count as absent, and the other sources of metadata stand in. */
    private static JsonNode tree(String script) {
        try {
            return JSON.readTree(script);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode node, List<LinkedData> found, int depth) {
        if (node.isArray() && depth < MAX_NESTING) {
            node.forEach(child -> collect(child, found, depth + 1));
        } else if (node.isObject() && depth < MAX_NESTING) {
            if (isArticle(node.path("@type"))) {
                found.add(new LinkedData(node));
            }
            collect(node.path("@graph"), found, depth + 1);
            collect(node.path("mainEntity"), found, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article")
                || name.endsWith("Posting")
                || name.equals("Report")
                || name.equals("WebPage")
                || name.equals("AnalysisNewsArticle");
    }

    boolean isWebPage() {
        return node.path("@type").asText("").equals("WebPage");
    }

    String type() {
        return node.path("@type").isArray()
                ? node.path("@type").path(0).asText("")
                : node.path("@type").asText("");
    }

    /** A property's text: its value, its name, or that of the first of several; else empty. */
    String text(String property) {
        List<String> all = texts(property);
        return all.isEmpty() ? "" : all.get(0);
    }

    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        addTexts(node.path(property), texts);
        return texts;
    }

    private static void addTexts(JsonNode value, List<String> texts) {
        if (value.isArray()) {
            value.forEach(one -> addTexts(one, texts));
        } else if (value.isObject()) {
            addTexts(value.path("name"), texts);
        } else if (value.isValueNode() && !value.asText("").isBlank()) {
            texts.add(Spaces.squeeze(Entities.decode(value.asText(""))));
        }
    }

    boolean isFalse(String property) {
        return node.path(property).asText("").equalsIgnoreCase("false");
    }
}
