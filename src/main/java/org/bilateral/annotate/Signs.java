package org.bilateral.annotate;

/** One spelling for the signs that papers write in many ways, so that tables and models see one form. */
final class Signs {
    private Signs() {}

    /** The word with straight quotes, {@code --} for long dashes, {@code ...} for the ellipsis. */
    static String normalised(String word) {
        StringBuilder plain = null;
        for (int i = 0; i < word.length(); i++) {
            String sign = plainSign(word.charAt(i));
            if (!sign.isEmpty() && plain == null) {
                plain = new StringBuilder(word.length() + 2).append(word, 0, i);
            }
            if (plain != null) {
                plain.append(sign.isEmpty() ? word.charAt(i) : sign);
            }
        }
        return plain == null ? word : plain.toString();
    }

    /** The text, equally long, with one kind of space and of hyphen: offsets stay what they were. */
    static String sameLength(CharSequence text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plainSpace(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static String plainSign(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "--";
            case '\u2026' -> "...";
            default -> "";
        };
    }

    private static char plainSpace(char sign) {
        return switch (sign) {
            case '\u00A0', '\u202F', '\u205F', '\u3000', '\u2028', '\u2029', '\u200B', '\uFEFF', '\n', '\r', '\t' ->
                ' ';
            case '\u2010', '\u2011' -> '-';
            default -> sign >= '\u2000' && sign <= '\u200A' ? ' ' : sign;
        };
    }
}
