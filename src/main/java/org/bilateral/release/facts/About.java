package org.bilateral.release.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.bilateral.document.ResourceException;
import org.jspecify.annotations.Nullable;

/**
 * What people say of the dataset they release: the file {@code jobs/release.json}.
 *
 * @param name of the files and the citation, lower case without blanks
 * @param title for people
 * @param description a few sentences
 * @param authors in order, at least one
 * @param keywords for finding it
 * @param url where it is found, or empty
 * @param doi its identifier, or empty
 */
public record About(
        String name,
        String title,
        String description,
        List<Author> authors,
        List<String> keywords,
        String url,
        String doi) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public About {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /**
     * A person or an institution.
     *
     * @param family a person's family name, or an institution's whole name
     * @param given a person's given names; empty for an institution
     * @param orcid {@code https://orcid.org/…}, or empty
     * @param affiliation of a person, or empty
     */
    public record Author(String family, String given, String orcid, String affiliation) {
        /** Whether it is an institution. */
        public boolean isInstitution() {
            return given.isEmpty();
        }

        /** {@code Family, Given}, or the institution. */
        public String name() {
            return isInstitution() ? family : family + ", " + given;
        }
    }

    private record RawAuthor(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("family") @Nullable String family,
            @JsonProperty("given") @Nullable String given,
            @JsonProperty("orcid") @Nullable String orcid,
            @JsonProperty("affiliation") @Nullable String affiliation) {
        Author author() {
            String whole = text(name).isEmpty() ? text(family) : text(name);
            return new Author(whole, text(given), text(orcid), text(affiliation));
        }
    }

    private record Raw(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("authors") @Nullable List<RawAuthor> authors,
            @JsonProperty("keywords") @Nullable List<String> keywords,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("doi") @Nullable String doi) {}

    /**
     * Reads the file's content.
     *
     * @param file its name, for messages
     * @throws ResourceException if it is no JSON, has an unknown field, or lacks name, title or authors
     */
    public static About parse(String file, String json) {
        try {
            Raw raw = JSON.readValue(json, Raw.class);
            List<RawAuthor> authors = raw.authors() == null ? List.of() : raw.authors();
            About about = new About(
                    text(raw.name()),
                    text(raw.title()),
                    text(raw.description()),
                    authors.stream().map(RawAuthor::author).toList(),
                    raw.keywords() == null ? List.of() : raw.keywords(),
                    text(raw.url()),
                    text(raw.doi()));
            about.check(file);
            return about;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ResourceException(file, line, e.getOriginalMessage());
        }
    }

    private void check(String file) {
        if (!name.matches("[a-z0-9][a-z0-9._-]*")) {
            throw new ResourceException(file + ": the name is not of a-z, 0-9 and . _ -: " + name);
        }
        if (title.isEmpty() || authors.isEmpty()) {
            throw new ResourceException(file + ": title or authors are missing");
        }
        for (Author author : authors) {
            if (author.family().isEmpty()) {
                throw new ResourceException(file + ": an author has neither name nor family");
            }
            if (!author.orcid().isEmpty()
                    && !author.orcid().matches("https://orcid\\.org/([0-9]{4}-){3}[0-9]{3}[0-9X]")) {
                throw new ResourceException(file + ": no ORCID of the form https://orcid.org/…: " + author.orcid());
            }
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
