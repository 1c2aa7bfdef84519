package org.bilateral.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bilateral.document.Span;

/** Cuts a block of text into sentences of tokens, as the parser's model was taught to see them. */
final class Tokenizer {
    /** Universal Dependencies cut "U.S.-led" into three tokens; what is no token of English is kept, silently. */
    private static final String OPTIONS =
            "invertible=false,splitHyphenated=true,splitForwardSlash=true,untokenizable=noneKeep";

    /** "N.Korea" is written without a space to save room in headlines. */
    private static final Pattern COMPASS_NAME = Pattern.compile("[NSEW]\\.\\p{Lu}\\p{Ll}+");

    /**
     * Tokens of each sentence of the block, in order; spans point into {@code text}. Lemmas are the words in lower case,
     * tags are empty.
     */
    List<List<Token>> sentences(String text, Span block) {
        String plain = Signs.sameLength(block.of(text));
        List<CoreLabel> labels =
                new PTBTokenizer<>(new StringReader(plain), new CoreLabelTokenFactory(), OPTIONS).tokenize();
        List<List<Token>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
            List<Token> tokens = new ArrayList<>(sentence.size());
            for (CoreLabel label : sentence) {
                addTokens(label, block.start(), tokens);
            }
            sentences.add(List.copyOf(tokens));
        }
        return List.copyOf(sentences);
    }

    private static void addTokens(CoreLabel label, int offset, List<Token> tokens) {
        String word = label.word();
        int start = offset + label.beginPosition();
        int end = offset + label.endPosition();
        if (COMPASS_NAME.matcher(word).matches() && end - start == word.length()) {
            tokens.add(token(new Span(start, start + 2), word.substring(0, 2)));
            tokens.add(token(new Span(start + 2, end), word.substring(2)));
        } else {
            tokens.add(token(new Span(start, end), Signs.normalised(word)));
        }
    }

    private static Token token(Span span, String word) {
        return new Token(span, word, word.toLowerCase(Locale.ROOT), "");
    }
}
