package org.bilateral.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Part of speech, base form and basic Universal Dependencies of a sentence; may be shared between threads. */
final class SyntaxParser {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Longer "sentences" are lists and tables: they are parsed in pieces, the later ones hung below the first. */
    private static final int LONGEST_PIECE = 200;

    private final MaxentTagger tagger;
    private final FastDependencyParser parser;

    private SyntaxParser(MaxentTagger tagger, FastDependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    static SyntaxParser load() {
        return new SyntaxParser(new MaxentTagger(TAGGER), FastDependencyParser.load(PARSER));
    }

    Parsed parse(List<Token> tokens) {
        List<TaggedWord> tagged = tagger.tagSentence(words(tokens));
        Morphology morphology = new Morphology();
        List<Token> result = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String tag = tagged.get(i).tag();
            String lemma = morphology.lemma(token.text(), tag).toLowerCase(Locale.ROOT);
            result.add(new Token(token.span(), token.text(), lemma, tag));
        }
        return new Parsed(result, dependencies(tagged));
    }

    private static List<Word> words(List<Token> tokens) {
        return tokens.stream().map(token -> new Word(token.text())).toList();
    }

    private Dependencies dependencies(List<TaggedWord> tagged) {
        List<Integer> heads = new ArrayList<>(tagged.size());
        List<String> relations = new ArrayList<>(tagged.size());
        for (int first = 0; first < tagged.size(); first += LONGEST_PIECE) {
            List<TaggedWord> piece = tagged.subList(first, Math.min(tagged.size(), first + LONGEST_PIECE));
            Dependencies arcs = parser.parse(
                    piece.stream().map(TaggedWord::word).toList(),
                    piece.stream().map(TaggedWord::tag).toList());
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
