package org.bilateral.release.describe;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.release.facts.About;
import org.bilateral.release.facts.ReleaseFacts;

/** How a release is cited: {@code CITATION.cff} (format 1.2.0) and {@code .zenodo.json}. */
final class Citation {
    private Citation() {}

    static String cff(ReleaseFacts facts) {
        About about = facts.about();
        StringBuilder out = new StringBuilder("cff-version: 1.2.0\n");
        line(out, "message", "If you use these data, please cite them and name the version.");
        line(out, "type", "dataset");
        line(out, "title", about.title());
        line(out, "version", facts.version().text());
        line(out, "date-released", facts.date().toString());
        line(out, "license", "CC-BY-4.0");
        line(out, "abstract", about.description());
        line(out, "doi", about.doi());
        line(out, "url", about.url());
        out.append("authors:\n");
        about.authors().forEach(author -> author(out, author));
        if (!about.keywords().isEmpty()) {
            out.append("keywords:\n");
            about.keywords()
                    .forEach(word -> out.append("  - ").append(quote(word)).append('\n'));
        }
        return out.toString();
    }

    private static void author(StringBuilder out, About.Author author) {
        if (author.isInstitution()) {
            line(out, "  - name", author.family());
        } else {
            line(out, "  - family-names", author.family());
            line(out, "    given-names", author.given());
            line(out, "    affiliation", author.affiliation());
        }
        line(out, "    orcid", author.orcid());
    }

    private static void line(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(quote(value)).append('\n');
        }
    }

    /** A JSON string is a YAML string. */
    private static String quote(String value) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }

    static String zenodo(ReleaseFacts facts) {
        About about = facts.about();
        List<Object> creators =
                about.authors().stream().<Object>map(Citation::creator).toList();
        return JsonText.of(JsonText.map(
                "title",
                about.title(),
                "upload_type",
                "dataset",
                "publication_date",
                facts.date().toString(),
                "version",
                facts.version().text(),
                "description",
                "<p>" + Page.escape(about.description()) + "</p>",
                "creators",
                creators,
                "access_right",
                "open",
                "license",
                "cc-by-4.0",
                "language",
                "eng",
                "keywords",
                about.keywords()));
    }

    private static Map<String, Object> creator(About.Author author) {
        Map<String, Object> creator = new LinkedHashMap<>(JsonText.map("name", author.name()));
        creator.putAll(JsonText.map("affiliation", author.affiliation()));
        creator.putAll(JsonText.map("orcid", author.orcid().replace("https://orcid.org/", "")));
        return creator;
    }

    /** One line for people. */
    static String sentence(ReleaseFacts facts) {
        String names = String.join(
                "; ", facts.about().authors().stream().map(About.Author::name).toList());
        String where = facts.about().doi().isEmpty()
                ? facts.about().url()
                : "https://doi.org/" + facts.about().doi();
        return names + " (" + facts.date().getYear() + "): " + facts.about().title() + ", version " + facts.version()
                + "." + (where.isEmpty() ? "" : " " + where);
    }
}
