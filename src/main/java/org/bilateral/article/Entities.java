package org.bilateral.article;

import org.jsoup.parser.Parser;

/** Character references in places where HTML does not resolve them, such as scripts and crawlers' records. */
final class Entities {
    private Entities() {}

    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
