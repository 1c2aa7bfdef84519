package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a headline the case of running text, so that names can be told from other words.
 *
 * <p>A word keeps its capital where the body writes it with a capital inside a sentence or where it is part of an
 * actor's name; all others become lower case.
 */
final class LowerCaser {
    private static final double SHARE_OF_CAPITALS = 0.6;
    private static final int LONG_WORD = 4;

    private final NameLexicon lexicon;
    private final Set<String> capitalised = new HashSet<>();

    LowerCaser(NameLexicon lexicon, List<List<Token>> bodySentences) {
        this.lexicon = lexicon;
        for (List<Token> sentence : bodySentences) {
            for (int i = 1; i < sentence.size(); i++) {
                String word = sentence.get(i).text();
                if (isCapitalised(word)) {
                    capitalised.add(word);
                }
            }
        }
    }

    /** The same tokens with the words in the case that running text would give them. */
    List<Token> lowered(List<Token> headline) {
        if (!looksLikeHeadlineCase(headline)) {
            return headline;
        }
        boolean allCapitals = headline.stream().noneMatch(t -> hasLower(t.text()));
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < headline.size(); i++) {
            Token token = headline.get(i);
            String word = allCapitals ? fromCapitals(token.text()) : fromHeadline(token.text(), i == 0);
            result.add(new Token(token.span(), word, token.lemma(), token.tag()));
        }
        return result;
    }

    /**
     * "BRITAIN has warned", "ARIEL SHARON, the": papers set the first words of a story in capitals. Long words in
     * capitals at the start of a sentence, and names anywhere, get the case of running text.
     */
    static List<Token> withoutShouting(NameLexicon lexicon, List<Token> sentence) {
        List<Token> result = new ArrayList<>(sentence.size());
        boolean start = true;
        for (Token token : sentence) {
            String word = token.text();
            boolean shouted = word.length() >= LONG_WORD
                    && word.chars().allMatch(Character::isUpperCase)
                    && !lexicon.isNameWord(word);
            String title =
                    word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
            boolean change = shouted && (start || lexicon.isNameWord(title));
            start &= shouted || word.length() < LONG_WORD && word.equals(word.toUpperCase(Locale.ROOT));
            result.add(change ? new Token(token.span(), title, token.lemma(), token.tag()) : token);
        }
        return result;
    }

    private static boolean looksLikeHeadlineCase(List<Token> headline) {
        int words = 0;
        int capitals = 0;
        for (Token token : headline.subList(Math.min(1, headline.size()), headline.size())) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && capitals >= SHARE_OF_CAPITALS * words;
    }

    private String fromHeadline(String word, boolean first) {
        if (!isCapitalised(word) || first || capitalised.contains(word) || lexicon.isNameWord(word)) {
            return word;
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private String fromCapitals(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.contains(".") || lexicon.isNameWord(word)) {
            return word;
        }
        String title = word.charAt(0) + lower.substring(1);
        return capitalised.contains(title) || lexicon.isNameWord(title) ? title : lower;
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && hasLower(word);
    }

    private static boolean hasLower(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }
}
