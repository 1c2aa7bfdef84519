package org.bilateral.article;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many characters of prose, and of any text, stand below each element of a page. */
final class ProseSizes {
    private final IdentityHashMap<Element, int[]> sizes = new IdentityHashMap<>();
    private int total;

    static ProseSizes of(List<Chunk> chunks) {
        ProseSizes result = new ProseSizes();
        for (Chunk chunk : chunks) {
            result.add(chunk);
        }
        return result;
    }

    private void add(Chunk chunk) {
        int prose = chunk.isProse() ? chunk.text().length() : 0;
        total += prose;
        for (Element e = chunk.owner(); e != null; e = e.parent()) {
            int[] size = sizes.computeIfAbsent(e, key -> new int[2]);
            size[0] += prose;
            size[1] += chunk.text().length();
        }
    }

    /** Prose of the whole page. */
    int total() {
        return total;
    }

    int prose(Element element) {
        int[] size = sizes.get(element);
        return size == null ? 0 : size[0];
    }

    int text(Element element) {
        int[] size = sizes.get(element);
        return size == null ? 0 : size[1];
    }
}
