package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the names of the tables where there is little to decide: letters, spaces, hyphens, commas, "'s". To start the
 * tokenizer for each of thirty thousand names would be most of the program's start. A test compares all of them.
 */
final class NameCutter {
    /** Where the letters of other scripts begin. */
    private static final char LATIN = 0x250;

    /** Words that the tokenizer cuts in two though they are letters only. */
    private static final Set<String> JOINED =
            Set.of("cannot", "gonna", "gotta", "lemme", "gimme", "wanna", "dunno", "whaddya", "whatcha");

    /** What begins with one of these may be one token in spite of its hyphen: "anti-Balaka", "Jaish" "-" "e-Mohammad". */
    private static final Set<String> PREFIXES = Set.of(
            "a", "agro", "ante", "anti", "arch", "be", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "eco",
            "ex", "extra", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "o",
            "over", "pan", "para", "peri", "post", "pre", "pro", "pseudo", "quasi", "re", "semi", "sub", "super",
            "supra", "tele", "trans", "tri", "u", "ultra", "un", "uni", "vice", "x");

    private static final String POSSESSIVE = "'s";

    private NameCutter() {}

    /** The words of the name; none if that is for the tokenizer to say. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start <= name.length()) {
            int space = name.indexOf(' ', start);
            int end = space < 0 ? name.length() : space;
            if (!cut(name.substring(start, end), words)) {
                return List.of();
            }
            start = end + 1;
        }
        return List.copyOf(words);
    }

    /** "Georgia's", "Athens,", "Asia-Pacific". */
    private static boolean cut(String part, List<String> words) {
        boolean comma = part.endsWith(",");
        String rest = comma ? part.substring(0, part.length() - 1) : part;
        boolean possessive = rest.endsWith(POSSESSIVE);
        boolean plain = cutAtHyphens(possessive ? rest.substring(0, rest.length() - 2) : rest, words);
        if (possessive) {
            words.add(POSSESSIVE);
        }
        if (comma) {
            words.add(",");
        }
        return plain;
    }

    private static boolean cutAtHyphens(String part, List<String> words) {
        int start = 0;
        for (int hyphen = part.indexOf('-'); hyphen >= 0; hyphen = part.indexOf('-', start)) {
            String word = part.substring(start, hyphen);
            if (!isWord(word) || PREFIXES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            words.add(word);
            words.add("-");
            start = hyphen + 1;
        }
        words.add(part.substring(start));
        return isWord(part.substring(start));
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= LATIN || !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty() && !JOINED.contains(word.toLowerCase(Locale.ROOT));
    }
}
