package org.bilateral.annotate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Span;
import org.bilateral.extract.CodedArticle;
import org.bilateral.extract.Extractor;
import org.bilateral.ontology.Ontology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Microseconds of each hot piece on one text of six sentences, written for this. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotPieces {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);
    private static final String TEXT =
            "Norway's foreign minister arrived in Nairobi on Tuesday for two days of talks with Kenyan officials on trade."
                    + " The two countries signed an agreement last month that lowers tariffs on fish, coffee and tea."
                    + " Kenya has accused Tanzania, its southern neighbour, of holding up lorries at the border since"
                    + " early February, and a spokesman said that \"no solution is in sight\" after three rounds of talks."
                    + " Prices in the markets of Mombasa rose by 12 percent in the first week of March."
                    + " Oslo offered $40 million in aid over the next five years, half of it for ports and railways."
                    + " The minister, who flew on to Addis Ababa on Wednesday night, will meet African Union leaders on"
                    + " March 18, her office said in a statement.";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Norway and Kenya talk trade</title>"
                    + "<meta property=\"article:published_time\" content=\"2024-03-14T08:00:00Z\"></head><body><nav><a href=\"/\">"
                    + "Home</a> <a href=\"/world\">World</a></nav><article><h1>Norway and Kenya talk trade</h1><p>"
                    + TEXT.replace(". ", ".</p><p>")
                    + "</p></article><footer>All rights reserved</footer></body></html>";

    private final Tokenizer tokenizer = new Tokenizer();
    private final Ontology ontology = Ontology.load();
    private final SyntaxParser syntax = SyntaxParser.load();
    private final DateFinder dates = DateFinder.load();
    private final ActorFinder actors = new ActorFinder(new NameLexicon(ontology, tokenizer));
    private final ArticleParser parser = ArticleParser.create();
    private final Annotator annotator = Annotator.load(ontology);
    private final Extractor extractor = Extractor.load(ontology);
    private final RawDocument page = page();
    private final List<List<Token>> sentences = tokenizer.sentences(TEXT, new Span(0, TEXT.length()));
    private final List<Words> words = sentences.stream().map(Words::of).toList();
    private final List<List<String>> texts = sentences.stream()
            .map(sentence -> sentence.stream().map(Token::text).toList())
            .toList();
    private final List<List<Token>> tagged = sentences.stream()
            .map(syntax::tagged)
            .map(SyntaxParser.Tagged::tokens)
            .toList();
    private final AnnotatedArticle annotated = annotated();

    private static RawDocument page() {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        return new RawDocument("page.html", DocumentFormat.HTML, bytes, Identifiers.sha256(bytes), null, null);
    }

    /** Extracted once, so that its sentences are parsed. */
    private AnnotatedArticle annotated() {
        if (!(parser.parse(page) instanceof ParseResult.Parsed parsed)) {
            throw new IllegalStateException("the sample is no article");
        }
        AnnotatedArticle article = annotator.annotate(parsed.article());
        if (extractor.extract(article).mentions().isEmpty()) {
            throw new IllegalStateException("the sample tells no act");
        }
        return article;
    }

    /** A page to its article. */
    @Benchmark
    public ParseResult article() {
        return parser.parse(page);
    }

    /** A text to its sentences. */
    @Benchmark
    public List<List<Token>> tokenizer() {
        return tokenizer.sentences(TEXT, new Span(0, TEXT.length()));
    }

    /** Parts of speech and base forms; the words are remembered from the round before. */
    @Benchmark
    public List<KnownSentences.Known> tagger() {
        return texts.stream().map(syntax::tag).toList();
    }

    /** Trees of all sentences. */
    @Benchmark
    public List<Dependencies> parser() {
        return tagged.stream().map(syntax::parse).toList();
    }

    /** Expressions of time. */
    @Benchmark
    public List<List<DateMention>> dates() {
        return tagged.stream().map(tokens -> dates.find(tokens, PUBLISHED)).toList();
    }

    /** Names of the tables. */
    @Benchmark
    public List<List<ActorMention>> names() {
        return words.stream().map(sentence -> actors.find(sentence, Map.of())).toList();
    }

    /** All rules on sentences that are parsed. */
    @Benchmark
    public CodedArticle rules() {
        return extractor.extract(annotated);
    }

    /** From the page to its mentions, as if its sentences had not been met before. */
    @Benchmark
    public CodedArticle all() {
        annotator.forget();
        if (parser.parse(page) instanceof ParseResult.Parsed parsed) {
            return extractor.extract(annotator.annotate(parsed.article()));
        }
        throw new IllegalStateException("the sample is no article");
    }
}
