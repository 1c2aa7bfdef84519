package org.bilateral.article;

/** White space and characters that nobody sees, as pages have them. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u0085'
                || c == '\u1680';
    }

    /** Soft hyphens, joiners, direction marks and byte order marks inside the text; control characters. */
    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF'
                || (c >= '\u007F' && c < '\u00A0');
    }

    /** The text on one line with single spaces and without invisible characters. */
    static String squeeze(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isSpace(c)) {
                if (!isInvisible(c)) {
                    out.append(c);
                }
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
