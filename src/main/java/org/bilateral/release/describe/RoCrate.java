package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bilateral.release.facts.About;
import org.bilateral.release.facts.ReleaseFacts;

/** {@code ro-crate-metadata.json}: an RO-Crate 1.1, for research archives. */
final class RoCrate {
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1";
    private static final String SOFTWARE = "#program";

    private RoCrate() {}

    static String json(ReleaseFacts facts, Collection<ReleasedFile> files) {
        List<Object> graph = new ArrayList<>();
        graph.add(JsonText.map(
                "@id",
                "ro-crate-metadata.json",
                "@type",
                "CreativeWork",
                "conformsTo",
                id(CONTEXT),
                "about",
                id("./")));
        graph.add(root(facts, files));
        List<About.Author> authors = facts.about().authors();
        for (int i = 0; i < authors.size(); i++) {
            graph.add(author(authors.get(i), i));
        }
        graph.add(JsonText.map(
                "@id",
                "https://creativecommons.org/licenses/by/4.0/",
                "@type",
                "CreativeWork",
                "name",
                "Creative Commons Attribution 4.0 International"));
        graph.add(JsonText.map(
                "@id",
                SOFTWARE,
                "@type",
                "SoftwareApplication",
                "name",
                "bilateral",
                "version",
                facts.provenance().program(),
                "softwareVersion",
                facts.provenance().commit()));
        graph.add(JsonText.map(
                "@id",
                "#coding",
                "@type",
                "CreateAction",
                "name",
                "Coding of the articles",
                "instrument",
                id(SOFTWARE),
                "result",
                id("./")));
        files.forEach(file -> graph.add(file(file)));
        return JsonText.of(JsonText.map("@context", CONTEXT + "/context", "@graph", graph));
    }

    private static Map<String, Object> root(ReleaseFacts facts, Collection<ReleasedFile> files) {
        List<Object> authors = new ArrayList<>();
        for (int i = 0; i < facts.about().authors().size(); i++) {
            authors.add(id(authorId(facts.about().authors().get(i), i)));
        }
        return JsonText.map(
                "@id",
                "./",
                "@type",
                "Dataset",
                "name",
                facts.about().title(),
                "description",
                facts.about().description(),
                "version",
                facts.version().text(),
                "datePublished",
                facts.date().toString(),
                "license",
                id("https://creativecommons.org/licenses/by/4.0/"),
                "keywords",
                String.join(", ", facts.about().keywords()),
                "url",
                facts.about().url(),
                "author",
                authors,
                "mentions",
                id("#coding"),
                "hasPart",
                files.stream().map(file -> id(file.path())).toList());
    }

    private static Map<String, Object> author(About.Author author, int index) {
        return author.isInstitution()
                ? JsonText.map("@id", authorId(author, index), "@type", "Organization", "name", author.family())
                : JsonText.map(
                        "@id",
                        authorId(author, index),
                        "@type",
                        "Person",
                        "name",
                        author.given() + " " + author.family(),
                        "affiliation",
                        author.affiliation());
    }

    private static String authorId(About.Author author, int index) {
        return author.orcid().isEmpty() ? "#author-" + (index + 1) : author.orcid();
    }

    private static Map<String, Object> file(ReleasedFile file) {
        return JsonText.map(
                "@id",
                file.path(),
                "@type",
                "File",
                "encodingFormat",
                file.mediaType(),
                "contentSize",
                Long.toString(file.bytes()),
                "sha256",
                file.sha256());
    }

    private static Map<String, Object> id(String id) {
        return JsonText.map("@id", id);
    }
}
