package org.bilateral.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.ActorMention.Kind;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.DateMention;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Syntax;
import org.bilateral.annotate.Token;
import org.bilateral.annotate.TokenRange;
import org.bilateral.article.Article;
import org.bilateral.article.Block;
import org.bilateral.article.BlockKind;
import org.bilateral.article.PublishedBasis;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A sentence written token by token with the syntax that a test wants: {@code "Chad/NNP/nsubj>1 left=leave/VBD/root
 * Mali/NNP/obj>1"}. A token is its text, its lemma behind {@code =} where that is not the text in lower case, its tag,
 * its relation and the index of its head.
 */
final class ParsedSentence {
    static final WordLists LISTS = WordLists.load(Ontology.load());
    static final LocalDate PUBLISHED = LocalDate.of(2011, 5, 12);

    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private BlockKind kind = BlockKind.BODY;
    private int index;

    private ParsedSentence() {}

    static ParsedSentence of(String notation) {
        ParsedSentence sentence = new ParsedSentence();
        int start = 0;
        for (String word : notation.strip().split("\\s+", -1)) {
            start = sentence.add(word.split("/", -1), start) + 1;
        }
        return sentence;
    }

    private int add(String[] parts, int start) {
        int equals = parts[0].indexOf('=');
        String text = equals < 0 ? parts[0] : parts[0].substring(0, equals);
        String lemma = equals < 0 ? text.toLowerCase(Locale.ROOT) : parts[0].substring(equals + 1);
        int head = parts[2].indexOf('>');
        tokens.add(new Token(new Span(start, start + text.length()), text, lemma, parts[1]));
        heads.add(head < 0 ? -1 : Integer.parseInt(parts[2].substring(head + 1)));
        relations.add(head < 0 ? parts[2] : parts[2].substring(0, head));
        return start + text.length();
    }

    /** Words that name a state. */
    ParsedSentence naming(String words, String code) {
        return naming(words, code, Kind.NAME, "");
    }

    ParsedSentence naming(String words, String code, Kind how) {
        return naming(words, code, how, "");
    }

    /** A person who acts for a state in an office. */
    ParsedSentence naming(String words, String code, Kind how, String office) {
        actors.add(new ActorMention(range(words), List.of(code), how, Sector.GOV, office, null));
        return this;
    }

    /** An expression of time that is one day of the past, and the day a week later if it lies ahead. */
    ParsedSentence dated(String words, LocalDate day) {
        return dated(words, day, day.plusDays(7));
    }

    /** An expression of time that is one day of the past or another that lies ahead. */
    ParsedSentence dated(String words, LocalDate day, LocalDate ahead) {
        dates.add(new DateMention(range(words), day, day, ahead, ahead, "day", "relative"));
        return this;
    }

    ParsedSentence inTitle() {
        kind = BlockKind.TITLE;
        return this;
    }

    ParsedSentence numbered(int number) {
        index = number;
        return this;
    }

    /** The token with this text, the first of several. */
    int at(String text) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(text)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no token " + text);
    }

    private TokenRange range(String words) {
        String[] each = words.split(" ", -1);
        return new TokenRange(at(each[0]), at(each[0]) + each.length);
    }

    Sentence sentence() {
        Span span = new Span(0, tokens.get(tokens.size() - 1).span().end());
        return new Sentence(
                index, span, kind, 0, tokens, actors, Syntax.known(new Dependencies(heads, relations), dates));
    }

    /** The arcs as written; what a repair changes of them is what {@link #arc} tells. */
    Arcs arcs() {
        return new Arcs(sentence(), heads, relations);
    }

    /** {@code conj>2} or {@code root}. */
    String arc(String text) {
        int token = at(text);
        return heads.get(token) < 0 ? relations.get(token) : relations.get(token) + ">" + heads.get(token);
    }

    Grammar grammar() {
        return new Grammar(sentence(), new Dependencies(heads, relations), LISTS);
    }

    /** The actors of the sentence, with nothing remembered of sentences before. */
    PartyFinder parties(Grammar grammar) {
        return new PartyFinder(grammar, LISTS, new Discourse(LISTS));
    }

    /** An article of these sentences. */
    static AnnotatedArticle article(@Nullable ActorMention dateline, ParsedSentence... sentences) {
        List<Sentence> all = new ArrayList<>();
        for (ParsedSentence sentence : sentences) {
            all.add(sentence.sentence());
        }
        String text = "An example of our own.";
        Block body = new Block(new Span(0, text.length()), BlockKind.BODY);
        Article article = new Article(
                "example",
                "",
                "",
                "",
                "",
                List.of(),
                "en",
                null,
                PUBLISHED,
                PublishedBasis.GIVEN,
                "",
                false,
                null,
                text,
                List.of(body));
        return new AnnotatedArticle(article, all, dateline, List.of());
    }

    static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}
