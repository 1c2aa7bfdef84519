package org.bilateral.article;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param owner the innermost block element around it
 * @param text with single spaces, stripped, not empty
 * @param linkChars how many of the characters are in links
 * @param caption whether it stands in a figure or an element called caption
 */
record Chunk(Element owner, String text, int linkChars, boolean caption) {
    private static final int PARAGRAPH_CHARS = 60;

    double linkShare() {
        return (double) linkChars / text.length();
    }

    /** Running text: long enough and not mostly links. */
    boolean isProse() {
        return !caption && !isHeading() && text.length() >= PARAGRAPH_CHARS && linkShare() < 0.4;
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isUnder(Element ancestor) {
        for (Element e = owner; e != null; e = e.parent()) {
            if (e.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
