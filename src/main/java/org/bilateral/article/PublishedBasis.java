package org.bilateral.article;

/** Where the publication date was found. */
public enum PublishedBasis {
    JSON_LD("json-ld"),
    META("meta"),
    TIME("time"),
    VISIBLE("visible"),
    URL("url"),
    /** Given by the container or the front matter beside the text. */
    GIVEN("given");

    private final String code;

    PublishedBasis(String code) {
        this.code = code;
    }

    /** The value in the tables. */
    public String code() {
        return code;
    }
}
