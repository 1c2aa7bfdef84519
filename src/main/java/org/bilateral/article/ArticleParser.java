package org.bilateral.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a raw document into an article, or says why there is none. Immutable; one instance serves all threads.
 *
 * <p>Start reading at {@link HtmlPage}: it finds title, date and text of a page; this class decides whether that is an
 * article that can be coded.
 */
public final class ArticleParser {
    /** What the rest of the pipeline can code. */
    private static final Set<String> CODED_LANGUAGES = Set.of("en");
    /** An infographic or a script-built page has a line or two, and no sentence. */
    private static final int LEAST_TEXT = 40;

    private static final int FRAGMENT = 200;

    private static final Pattern SENTENCE_END =
            Pattern.compile("[\\p{Ll}\\d)\"\u201d%] ?[.!?\u2026]+[\"\u201d')]*(\\s|$)");

    private static final double BAD_CHARACTERS = 0.02;

    private final HtmlPage pages = new HtmlPage();
    private final TextPage texts = new TextPage();
    private final JsonRecord records = new JsonRecord(pages);
    private final LanguageGuess languages = LanguageGuess.load();
    private final DatelineFinder datelines = DatelineFinder.load();

    private ArticleParser() {}

    /**
     * A parser with this package's tables.
     *
     * @throws org.bilateral.document.ResourceException if one of them is bad
     */
    public static ArticleParser create() {
        return new ArticleParser();
    }

    /** The article of a document, or its rejection; bad data never throws. */
    public ParseResult parse(RawDocument raw) {
        if (raw.bytes().length == 0) {
            return rejected(raw, RejectionReason.EMPTY_FILE, "");
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(raw.bytes(), raw.charset());
        if (decoded.text().indexOf('\0') >= 0) {
            return rejected(raw, RejectionReason.BINARY, "NUL characters");
        }
        if (decoded.replaced() > BAD_CHARACTERS * decoded.text().length()) {
            return rejected(
                    raw, RejectionReason.WRONG_CHARSET, decoded.replaced() + " characters could not be decoded");
        }
        Optional<PageDraft> draft = draft(decoded.text(), raw);
        return draft.map(found -> judge(found, raw))
                .orElseGet(() -> rejected(raw, RejectionReason.CORRUPT_CONTAINER, "no JSON object"));
    }

    /**
     * What was read of a document as one JSON object on one line, whether or not it can be coded: {@code id} (the file's
     * name without its endings), {@code text}, {@code title}, {@code published}, {@code publisher}, {@code url},
     * {@code language}. For scoring the reading alone; empty when the bytes are no text.
     */
    public Optional<String> describe(RawDocument raw) {
        TextDecoder.Decoded decoded = TextDecoder.decode(raw.bytes(), raw.charset());
        return draft(decoded.text(), raw)
                .map(draft ->
                        DraftLine.of(draft, raw.inputPath(), languages.of(draft.bodyText(), draft.declaredLanguage())));
    }

    private Optional<PageDraft> draft(String text, RawDocument raw) {
        return switch (raw.format()) {
            case HTML -> Optional.of(pages.read(text, raw));
            case TEXT -> Optional.of(texts.read(text, raw.findUrl()));
            case JSON -> records.read(text, raw);
        };
    }

    private ParseResult judge(PageDraft draft, RawDocument raw) {
        String body = draft.bodyText();
        if (!draft.noArticle().isEmpty()) {
            return rejected(raw, RejectionReason.NOT_AN_ARTICLE, draft.noArticle());
        }
        if (isNoText(draft.title(), body)) {
            return rejected(raw, RejectionReason.NO_TEXT, body.length() + " characters of text");
        }
        String language = languages.of(draft.title() + "\n" + body, draft.declaredLanguage());
        if (!CODED_LANGUAGES.contains(language)) {
            return rejected(raw, RejectionReason.UNSUPPORTED_LANGUAGE, language);
        }
        LocalDate day = draft.publication().day();
        if (day == null) {
            return rejected(raw, RejectionReason.NO_DATE, "");
        }
        return new ParseResult.Parsed(article(draft, raw, language, day));
    }

    /** Hardly any text, or a fragment that neither ends a sentence nor has the little words that sentences have. */
    private boolean isNoText(String title, String body) {
        if (body.isEmpty()) {
            return true;
        }
        if (body.length() >= FRAGMENT || SENTENCE_END.matcher(body).find()) {
            return false;
        }
        return body.length() < LEAST_TEXT
                || languages.byWords(title + "\n" + body, "").isEmpty();
    }

    private Article article(PageDraft draft, RawDocument raw, String language, LocalDate day) {
        ArticleText text = ArticleText.join(draft.title(), draft.pieces());
        return new Article(
                raw.inputPath(),
                raw.sha256(),
                draft.url(),
                draft.title(),
                draft.publisher(),
                draft.authors(),
                language,
                draft.publication().instant(),
                day,
                draft.publication().basis(),
                draft.section(),
                draft.paywalled(),
                dateline(text),
                text.text(),
                text.blocks());
    }

    private @Nullable Dateline dateline(ArticleText text) {
        for (Block block : text.blocks()) {
            if (block.kind() == BlockKind.BODY) {
                return datelines.find(block.span().of(text.text()), block.span().start());
            }
        }
        return null;
    }

    private static ParseResult rejected(RawDocument raw, RejectionReason reason, String detail) {
        return new ParseResult.Rejected(new Rejection(raw.documentId(), raw.inputPath(), reason, detail));
    }
}
