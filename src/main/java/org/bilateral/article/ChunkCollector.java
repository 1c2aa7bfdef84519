package org.bilateral.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page once and cuts its text at block boundaries. */
final class ChunkCollector {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "math",
            "map",
            "datalist",
            "dialog",
            "link",
            "meta");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "amp-fit-text",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "img",
            "picture",
            "source");
    private static final int SENTENCE_CHARS = 80;

    private final ClassRules rules;
    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    private int links;
    private int figures;
    private int breaks;

    private ChunkCollector(ClassRules rules) {
        this.rules = rules;
    }

    static List<Chunk> collect(Element root, ClassRules rules) {
        ChunkCollector collector = new ChunkCollector(rules);
        collector.walk(root, root);
        collector.flush(root);
        return collector.chunks;
    }

    private void walk(Element element, Element block) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode textNode) {
                append(textNode.getWholeText());
            } else if (node instanceof Element child) {
                visit(child, block);
            }
        }
    }

    private void visit(Element child, Element block) {
        String tag = child.normalName();
        if (SILENT.contains(tag) || (tag.equals("span") && rules.isHidden(child))) {
            return;
        }
        if (tag.equals("br")) {
            lineBreak(block);
            return;
        }
        boolean figure =
                tag.equals("figure") || tag.equals("figcaption") || (!tag.equals("a") && rules.isCaption(child));
        boolean inline = INLINE.contains(tag) && !figure;
        if (!inline) {
            flush(block);
        }
        int link = tag.equals("a") ? 1 : 0;
        links += link;
        figures += figure ? 1 : 0;
        walk(child, inline ? block : child);
        if (!inline) {
            flush(child);
        }
        figures -= figure ? 1 : 0;
        links -= link;
    }

    /** Two breaks end a paragraph; so does one after a whole sentence. */
    private void lineBreak(Element block) {
        breaks++;
        int end = text.length();
        boolean sentence = end > SENTENCE_CHARS && ".!?\"\u201d".indexOf(text.charAt(end - 1)) >= 0;
        if (breaks > 1 || sentence) {
            flush(block);
            breaks = 1;
        } else {
            append(" ");
            breaks = 1;
        }
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Spaces.isSpace(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!Spaces.isInvisible(c)) {
                breaks = 0;
                text.append(c);
                linkChars += links > 0 ? 1 : 0;
            }
        }
    }

    private void flush(Element owner) {
        breaks = 0;
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            chunks.add(new Chunk(owner, text.substring(0, end), Math.min(linkChars, end), figures > 0));
        }
        text.setLength(0);
        linkChars = 0;
    }
}
