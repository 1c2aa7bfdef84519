package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives a headline the case of running text, so that names can be told from other words.
 *
 * <p>A word keeps its capital where the body writes it with a capital inside a sentence or where it is part of an
 * actor's name; all others become lower case.
 */
final class LowerCaser {
    private static final double SHARE_OF_CAPITALS = 0.6;
    private static final int LONG_WORD = 4;
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    private final NameLexicon lexicon;
    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    LowerCaser(NameLexicon lexicon, List<List<Token>> bodySentences) {
        this.lexicon = lexicon;
        for (List<Token> sentence : bodySentences) {
            for (int i = 1; i < sentence.size(); i++) {
                String word = sentence.get(i).text();
                boolean afterStop = INITIALS.matcher(sentence.get(i - 1).text()).matches();
                if (isCapitalised(word) && !afterStop) {
                    capitalised.add(word);
                } else if (!isCapitalised(word)) {
                    small.add(word);
                }
            }
        }
    }

    /** The same tokens with the words in the case that running text would give them. */
    List<Token> lowered(List<Token> headline) {
        if (!looksLikeHeadlineCase(headline)) {
            return withoutShouting(lexicon, headline);
        }
        boolean allCapitals = headline.stream().noneMatch(t -> hasLower(t.text()));
        List<String> words = headline.stream()
                .map(t -> allCapitals ? fromCapitals(t.text()) : fromShout(t.text()))
                .toList();
        Set<Integer> kept = named(words);
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < headline.size(); i++) {
            Token token = headline.get(i);
            String word = words.get(i);
            boolean lower = isCapitalised(word) && !kept.contains(i) && (allCapitals || i > 0);
            result.add(
                    new Token(token.span(), lower ? word.toLowerCase(Locale.ROOT) : word, token.lemma(), token.tag()));
        }
        return result;
    }

    /** The words that the body writes with a capital or that name an actor, a place or a person known to the tables. */
    private Set<Integer> named(List<String> words) {
        Set<Integer> named = new HashSet<>();
        int i = 0;
        while (i < words.size()) {
            int end = endOfName(words, i);
            boolean ordinary = end == i + 1 && lexicon.isHeadlineWord(words.get(i));
            for (int k = i; k < end && !ordinary; k++) {
                named.add(k);
            }
            if (capitalised.contains(words.get(i)) || lexicon.isGivenName(words.get(i)) && !ordinary) {
                named.add(i);
            }
            i = Math.max(end, i + 1);
        }
        return named;
    }

    private int endOfName(List<String> words, int start) {
        int name = lexicon.findName(words, start).map(PhraseIndex.Hit::end).orElse(start);
        int person = lexicon.holders()
                .findFullName(words, start)
                .map(PhraseIndex.Hit::end)
                .orElse(start);
        int surname = lexicon.holders()
                .findSurname(words, start)
                .map(PhraseIndex.Hit::end)
                .orElse(start);
        return Math.max(name, Math.max(person, surname));
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
            String title = word.isEmpty() ? word : title(word);
            boolean change = shouted && (start || lexicon.isNameWord(title));
            start &= shouted || word.length() < LONG_WORD && word.equals(word.toUpperCase(Locale.ROOT));
            result.add(change ? new Token(token.span(), title, token.lemma(), token.tag()) : token);
        }
        return result;
    }

    /**
     * "U.S. Officials": some wires set a capital after every full stop. A word that the document writes small elsewhere,
     * and that begins no name, gets the case of running text.
     */
    List<Token> afterAbbreviations(List<Token> sentence) {
        List<Token> result = new ArrayList<>(sentence);
        List<String> words = sentence.stream().map(Token::text).toList();
        for (int i = 1; i < words.size(); i++) {
            if (INITIALS.matcher(words.get(i - 1)).matches() && isRaised(words, i)) {
                Token token = sentence.get(i);
                String word = token.text().toLowerCase(Locale.ROOT);
                result.set(i, new Token(token.span(), word, token.lemma(), token.tag()));
            }
        }
        return result;
    }

    private boolean isRaised(List<String> words, int i) {
        String word = words.get(i);
        String lower = word.toLowerCase(Locale.ROOT);
        if (!isCapitalised(word) || !small.contains(lower) && !lexicon.isFunctionWord(lower)) {
            return false;
        }
        boolean name = lexicon.findName(words, i - 1).map(h -> h.end() > i).orElse(false) || endOfName(words, i) > i;
        boolean goesOn = i + 1 < words.size() && isCapitalised(words.get(i + 1));
        return !name && (!goesOn || lexicon.isFunctionWord(lower));
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

    /** "ARIEL Sharon": a long word in capitals that is no acronym. */
    private String fromShout(String word) {
        boolean shouted = word.length() >= LONG_WORD
                && word.chars().allMatch(Character::isUpperCase)
                && !lexicon.isNameWord(word);
        return shouted ? title(word) : word;
    }

    private String fromCapitals(String word) {
        if (word.isEmpty() || word.contains(".")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean acronym = lexicon.isNameWord(word) && !lexicon.isHeadlineWord(title(word));
        return acronym || word.length() == 1 ? word : word.equals(lower) ? word : title(word);
    }

    private static String title(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && hasLower(word);
    }

    private static boolean hasLower(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }
}
