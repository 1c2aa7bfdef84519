package org.bilateral.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's paragraphs and captions on a page.
 *
 * <p>The page is cut into chunks of text; parts that their names call boilerplate are set aside unless most of the prose
 * is in them; then the smallest element that holds nearly all the remaining prose is the body. A second, laxer pass
 * without the names follows when the first finds little.
 */
final class BodyFinder {
    /** A part with more of the page's prose than this is not boilerplate, whatever its name. */
    private static final double MOST = 0.45;
    /** The body has at least this share of the prose of the element around it. */
    private static final double NEARLY_ALL = 0.85;
    /** A part called byline or credit with more characters than this is text. */
    private static final int SHORT_CHARS = 300;
    /** The same for a paragraph, since theme names on whole paragraphs are often strange. */
    private static final int SHORT_PARAGRAPH = 100;
    /** Fewer characters of prose than this call for the lax pass. */
    private static final int LITTLE = 250;

    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.{18,}[.!?\u2026][\"\u201d')]*$");

    private final ClassRules rules;
    private final LineRules lines;

    BodyFinder(ClassRules rules, LineRules lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /**
     * The pieces of the body, in order.
     *
     * @param all the chunks of the page
     * @param title a chunk like it is not repeated
     */
    List<PageDraft.Piece> find(Document page, List<Chunk> all, String title) {
        List<Chunk> body = select(page, withoutAsides(all));
        if (length(body) < LITTLE) {
            List<Chunk> lax = select(page, all);
            body = length(lax) > 3 * length(body) ? lax : body;
        }
        if (length(body) == 0) {
            body = withoutAsides(all).stream().filter(BodyFinder::isAlert).toList();
        }
        return LineRules.pieces(body, title);
    }

    /** The one sentence of a news alert: too short for prose, but a paragraph of what the page calls its article. */
    private static boolean isAlert(Chunk chunk) {
        boolean sentence = SENTENCE.matcher(chunk.text()).find() && chunk.linkShare() == 0;
        return sentence
                && chunk.owner().normalName().equals("p")
                && chunk.owner().closest("article, main, [itemprop=articleBody], [role=main]") != null;
    }

    private static int length(List<Chunk> chunks) {
        return chunks.stream()
                .mapToInt(chunk -> chunk.caption() ? 0 : chunk.text().length())
                .sum();
    }

    private List<Chunk> withoutAsides(List<Chunk> chunks) {
        ProseSizes sizes = ProseSizes.of(chunks);
        IdentityHashMap<Element, Boolean> verdicts = new IdentityHashMap<>();
        TeaserGroups.find(chunks).forEach(teaser -> verdicts.put(teaser, true));
        List<Chunk> kept = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (!isAside(chunk.owner(), sizes, verdicts)) {
                kept.add(chunk);
            }
        }
        return kept;
    }

    /** Whether the element or one above it is boilerplate; remembered for each element. */
    private boolean isAside(Element element, ProseSizes sizes, IdentityHashMap<Element, Boolean> verdicts) {
        Boolean known = verdicts.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        boolean aside = (parent != null && isAside(parent, sizes, verdicts)) || isAsideItself(element, sizes);
        verdicts.put(element, aside);
        return aside;
    }

    private boolean isAsideItself(Element element, ProseSizes sizes) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        int text = sizes.text(element);
        return switch (rules.partOf(element)) {
            case ASIDE -> sizes.prose(element) <= MOST * sizes.total();
            case WEAK -> sizes.prose(element) == 0;
            case SHORT -> text <= (tag.equals("p") ? SHORT_PARAGRAPH : SHORT_CHARS);
            case UNKNOWN -> false;
        };
    }

    private List<Chunk> select(Document page, List<Chunk> chunks) {
        Element container = descend(page.body(), ProseSizes.of(chunks));
        List<Chunk> inside = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.isUnder(container)) {
                inside.add(chunk);
            }
        }
        return BodyTrimmer.trim(inside, lines);
    }

    private static Element descend(Element from, ProseSizes sizes) {
        Element at = from;
        while (true) {
            Element best = at;
            for (Element child = at.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (best.equals(at) || sizes.prose(child) > sizes.prose(best)) {
                    best = child;
                }
            }
            boolean nearlyAll = sizes.prose(best) >= NEARLY_ALL * sizes.prose(at);
            if (best.equals(at) || !nearlyAll || best.normalName().equals("p")) {
                return at;
            }
            at = best;
        }
    }
}
