package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;

/** Documents for the tests of this package. */
final class Pages {
    static final ArticleParser PARSER = ArticleParser.create();

    private Pages() {}

    static RawDocument raw(DocumentFormat format, byte[] bytes) {
        return new RawDocument("folder/page.html", format, bytes, Identifiers.sha256(bytes), null, null);
    }

    static RawDocument html(String html) {
        return raw(DocumentFormat.HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    static RawDocument text(String text) {
        return raw(DocumentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static Article parsed(RawDocument raw) {
        ParseResult result = PARSER.parse(raw);
        assertThat(result).isInstanceOf(ParseResult.Parsed.class);
        return ((ParseResult.Parsed) result).article();
    }

    static Rejection rejected(RawDocument raw) {
        ParseResult result = PARSER.parse(raw);
        assertThat(result).isInstanceOf(ParseResult.Rejected.class);
        return ((ParseResult.Rejected) result).rejection();
    }
}
