package org.bilateral.article;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A draft as a line of JSON, for scoring the reading alone. */
final class DraftLine {
    private static final JsonMapper JSON = new JsonMapper();

    private DraftLine() {}

    static String of(PageDraft draft, String inputPath, String language) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", fileName(inputPath));
        line.put("text", draft.bodyText());
        line.put("title", draft.title());
        line.put("published", published(draft.publication()));
        line.put("publisher", draft.publisher());
        line.put("url", draft.url());
        line.put("language", language);
        return line.toString();
    }

    /** {@code a/b/name.html.gz} gives {@code name}. */
    private static String fileName(String inputPath) {
        String name = inputPath.substring(inputPath.lastIndexOf('/') + 1);
        for (String ending : List.of(".gz", ".html", ".htm", ".txt", ".md", ".json", ".mhtml")) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return name;
    }

    /** The instant as given, else the day. */
    private static String published(Publication publication) {
        if (publication.instant() != null) {
            return publication.instant().toString();
        }
        return publication.day() == null ? "" : publication.day().toString();
    }
}
