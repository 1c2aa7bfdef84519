package org.bilateral.document;

/** Why a document gives no article: a closed list, published in the {@code rejections} table. */
public enum RejectionReason {
    EMPTY_FILE("the file has no bytes"),
    BINARY("the bytes are not text"),
    TOO_LARGE("the document is larger than the cap"),
    TOO_DEEP("the page nests deeper than the cap, or a container holds containers too deep"),
    UNREADABLE("the file could not be read"),
    CORRUPT_CONTAINER("the container or one of its records is damaged"),
    UNSAFE_PATH("the path leaves the input folder or is no regular file"),
    UNPACKS_TOO_LARGE("the container unpacks to more than the cap"),
    UNSUPPORTED_FORMAT("nothing here reads files of this kind"),
    WRONG_CHARSET("too many characters could not be decoded"),
    NO_TEXT("the page holds nearly no article text"),
    NO_DATE("no publication date was found"),
    NOT_AN_ARTICLE("a section front, consent wall or other page that is no article"),
    UNSUPPORTED_LANGUAGE("the text is in a language that is not coded"),
    DUPLICATE("another document holds the same article"),
    OUTSIDE_DAYS("the article was published on a day that the run was not asked for");

    private final String meaning;

    RejectionReason(String meaning) {
        this.meaning = meaning;
    }

    /** One plain sentence, for the data dictionary and for people. */
    public String meaning() {
        return meaning;
    }

    /** The value in the tables: lower case with underscores. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
