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

    private final MaxentTagger tagger;
    private final PairedTags pairs;
    private final FastDependencyParser parser;
    private final Queue<WordTagger> idle = new ConcurrentLinkedQueue<>();

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

    /** The tokens with part of speech and base form. */
    List<Token> tagged(List<Token> tokens) {
        WordTagger words = idle.poll();
        if (words == null) {
            words = new WordTagger(tagger, pairs);
        }
        List<Token> tagged = words.tagged(tokens);
        if (!words.isFull()) {
            idle.add(words);
        }
        return tagged;
    }

    /** One arc for each tagged token. */
    Dependencies dependencies(List<Token> tagged) {
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
