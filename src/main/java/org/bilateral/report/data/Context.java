package org.bilateral.report.data;

/**
 * What stands around a sentence in its article.
 *
 * @param before the end of what comes before, or empty
 * @param after the beginning of what comes after, or empty
 */
public record Context(String before, String after) {
    /** Nothing is known. */
    public static final Context NONE = new Context("", "");

    private static final int MOST = 260;

    /**
     * The neighbours of a range of an article's text.
     *
     * @return {@link #NONE} if the range does not hold that sentence: the article has changed since
     */
    public static Context of(String text, int start, int end, String sentence) {
        if (start < 0 || end > text.length() || start >= end || !same(text.substring(start, end), sentence)) {
            return NONE;
        }
        String before = text.substring(Math.max(0, start - MOST), start).strip();
        String after = text.substring(end, Math.min(text.length(), end + MOST)).strip();
        return new Context(
                start > MOST ? "…" + before.substring(before.indexOf(' ') + 1) : before,
                text.length() > end + MOST ? after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …" : after);
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ")
                .strip()
                .equals(other.replaceAll("\\s+", " ").strip());
    }
}
