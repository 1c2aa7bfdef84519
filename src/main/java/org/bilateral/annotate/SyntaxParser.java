package org.bilateral.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Part of speech, base form and basic Universal Dependencies of a sentence; may be shared between threads. */
final class SyntaxParser {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    private SyntaxParser(MaxentTagger tagger, DependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    static SyntaxParser load() {
        return new SyntaxParser(new MaxentTagger(TAGGER), DependencyParser.loadFromModelFile(PARSER));
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
        List<Integer> heads = new ArrayList<>(Collections.nCopies(tagged.size(), -1));
        List<String> relations = new ArrayList<>(Collections.nCopies(tagged.size(), "dep"));
        for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
            int token = arc.dep().index() - 1;
            heads.set(token, arc.gov().index() - 1);
            relations.set(token, arc.reln().toString());
        }
        return new Dependencies(heads, relations);
    }
}
