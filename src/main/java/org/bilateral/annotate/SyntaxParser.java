package org.bilateral.annotate;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Part of speech, base form and basic Universal Dependencies of a sentence; may be shared between threads. */
final class SyntaxParser {
    /** Longer "sentences" are lists and tables: they are parsed in pieces, the later ones hung below the first. */
    private static final int LONGEST_PIECE = 200;

    /** Of sentences met before; twice as many at most. */
    private static final int MOST_KNOWN = 20_000;

    private final MaxentTagger tagger;
    private final PairedTags pairs;
    private final FastDependencyParser parser;
    private final Queue<WordTagger> idle = new ConcurrentLinkedQueue<>();
    private final KnownSentences known = new KnownSentences(MOST_KNOWN);

    private SyntaxParser(MaxentTagger tagger, FastDependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
        pairs = SentenceTagger.learn(tagger);
    }

    /** Loads both models, each in a thread of its own. */
    static SyntaxParser load() {
        return loading().get();
    }

    /** Begins to load the models: the supplier waits for them. */
    static Supplier<SyntaxParser> loading() {
        Background<FastDependencyParser> parser =
                Background.start(() -> FastDependencyParser.of(PreparedModels.parser()));
        Background<MaxentTagger> tagger = Background.start(PreparedModels::tagger);
        return () -> new SyntaxParser(tagger.get(), parser.get());
    }

    /**
     * A sentence with part of speech and base form of each token.
     *
     * @param tokens in order
     * @param found what is known of its words
     */
    record Tagged(List<Token> tokens, KnownSentences.Known found) {
        /** The same words, some with other tags: what is found of them is not what is known of the words. */
        Tagged mended(List<Token> other) {
            return other.equals(tokens)
                    ? this
                    : new Tagged(
                            other,
                            new KnownSentences.Known(
                                    other.stream().map(Token::tag).toList(),
                                    other.stream().map(Token::lemma).toList()));
        }
    }

    /** The tokens with part of speech and base form. */
    Tagged tagged(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::text).toList();
        KnownSentences.Known found = known.find(words);
        if (found == null) {
            found = tag(words);
            known.keep(words, found);
        }
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            tagged.add(new Token(
                    tokens.get(i).span(),
                    words.get(i),
                    found.lemmas().get(i),
                    found.tags().get(i)));
        }
        return new Tagged(tagged, found);
    }

    /** What the tagger says, whether it is known or not. */
    KnownSentences.Known tag(List<String> words) {
        WordTagger tagging = idle.poll();
        if (tagging == null) {
            tagging = new WordTagger(tagger, pairs);
        }
        KnownSentences.Known found = tagging.tagged(words);
        if (!tagging.isFull()) {
            idle.add(tagging);
        }
        return found;
    }

    /** One arc for each tagged token. */
    Dependencies dependencies(Tagged sentence) {
        Dependencies dependencies = sentence.found().dependencies();
        if (dependencies == null) {
            dependencies = parse(sentence.tokens());
            sentence.found().learn(dependencies);
        }
        return dependencies;
    }

    /** See {@link KnownSentences#forget()}. */
    void forget() {
        known.forget();
    }

    /** What the parser says, whether it is known or not. */
    Dependencies parse(List<Token> tagged) {
        List<Integer> heads = new ArrayList<>(tagged.size());
        List<String> relations = new ArrayList<>(tagged.size());
        for (int first = 0; first < tagged.size(); first += LONGEST_PIECE) {
            List<Token> piece = tagged.subList(first, Math.min(tagged.size(), first + LONGEST_PIECE));
            Dependencies arcs = parser.parse(
                    piece.stream().map(Token::text).toList(),
                    piece.stream().map(Token::tag).toList());
            int root = heads.indexOf(-1);
            for (int i = 0; i < arcs.size(); i++) {
                boolean second = arcs.head(i) < 0 && root >= 0;
                heads.add(arcs.head(i) < 0 ? root : arcs.head(i) + first);
                relations.add(second ? "parataxis" : arcs.relation(i));
            }
        }
        return new Dependencies(heads, relations);
    }
}
