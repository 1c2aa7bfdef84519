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

    /** The tokenizer takes the acronym for the prefix "un-": "UN-led". */
    private static final Pattern ACRONYM_COMPOUND = Pattern.compile("\\p{Lu}{2}-\\p{Ll}{2,}");

    /** Not in every name does the tokenizer what {@link NameCutter} does with them. */
    private static final Pattern SIGNS = Pattern.compile("[-,']");

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

    /** The words of a name. Most are letters and spaces, where there is nothing to decide. */
    List<String> words(String name) {
        List<String> words = SIGNS.matcher(name).find() ? List.of() : NameCutter.words(name);
        return words.isEmpty() ? cut(name) : words;
    }

    private List<String> cut(String name) {
        return sentences(name, new Span(0, name.length())).stream()
                .flatMap(List::stream)
                .map(Token::text)
                .toList();
    }

    /** The words of a name in a table: the same, and faster. */
    List<String> wordsOfTable(String name) {
        List<String> words = NameCutter.words(name);
        return words.isEmpty() ? cut(name) : words;
    }

    private static void addTokens(CoreLabel label, int offset, List<Token> tokens) {
        String word = label.word();
        int start = offset + label.beginPosition();
        int end = offset + label.endPosition();
        boolean plain = end - start == word.length();
        if (plain && COMPASS_NAME.matcher(word).matches()) {
            cut(start, word, tokens, 2);
        } else if (plain && ACRONYM_COMPOUND.matcher(word).matches()) {
            cut(start, word, tokens, 2, 3);
        } else {
            tokens.add(token(new Span(start, end), Signs.normalised(word)));
        }
    }

    private static void cut(int start, String word, List<Token> tokens, int... borders) {
        int from = 0;
        for (int border : borders) {
            tokens.add(token(new Span(start + from, start + border), word.substring(from, border)));
            from = border;
        }
        tokens.add(token(new Span(start + from, start + word.length()), word.substring(from)));
    }

    private static Token token(Span span, String word) {
        return new Token(span, word, word.toLowerCase(Locale.ROOT), "");
    }
}
