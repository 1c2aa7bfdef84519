package org.bilateral.article;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Lists of teasers: three or more like elements side by side, each with a linked headline and a paragraph or two. Other
 * stories are set out like that, sections of one article are not.
 */
final class TeaserGroups {
    private static final int FEWEST = 3;
    private static final int HEADLINE_CHARS = 15;
    private static final double LINKED = 0.8;
    /** A page made of such elements for the most part may be a list that is the article itself. */
    private static final double MOST = 0.65;

    private static final class Tally {
        private int paragraphs;
        private int headlines;
        private int prose;
    }

    private final IdentityHashMap<Element, Tally> tallies = new IdentityHashMap<>();
    private int total;

    private TeaserGroups() {}

    /** The elements that are teasers. */
    static Set<Element> find(List<Chunk> chunks) {
        TeaserGroups groups = new TeaserGroups();
        for (Chunk chunk : chunks) {
            groups.add(chunk);
        }
        return groups.teasers();
    }

    private void add(Chunk chunk) {
        boolean prose = chunk.isProse();
        boolean headline = chunk.linkShare() >= LINKED && chunk.text().length() >= HEADLINE_CHARS;
        if (!prose && !headline) {
            return;
        }
        total += prose ? chunk.text().length() : 0;
        for (Element e = chunk.owner(); e != null; e = e.parent()) {
            Tally tally = tallies.computeIfAbsent(e, key -> new Tally());
            tally.paragraphs += prose ? 1 : 0;
            tally.prose += prose ? chunk.text().length() : 0;
            tally.headlines += headline ? 1 : 0;
        }
    }

    private Set<Element> teasers() {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Map.Entry<Element, Tally> entry : tallies.entrySet()) {
            if (entry.getValue().paragraphs >= 2 && entry.getValue().headlines >= FEWEST) {
                addGroups(entry.getKey(), found);
            }
        }
        return found;
    }

    /** Children of the same tag and class are one group. */
    private void addGroups(Element parent, Set<Element> found) {
        Map<String, int[]> groups = new HashMap<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (isTeaser(child)) {
                int[] group = groups.computeIfAbsent(kind(child), key -> new int[2]);
                group[0]++;
                group[1] += tallies.getOrDefault(child, new Tally()).prose;
            }
        }
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            int[] group = groups.getOrDefault(kind(child), new int[2]);
            if (group[0] >= FEWEST && group[1] <= MOST * total && isTeaser(child)) {
                found.add(child);
            }
        }
    }

    private boolean isTeaser(Element element) {
        Tally tally = tallies.get(element);
        return tally != null && tally.headlines > 0 && tally.paragraphs <= 2 && tally.headlines >= tally.paragraphs;
    }

    private static String kind(Element element) {
        String classes = element.className();
        int space = classes.indexOf(' ');
        return element.normalName() + "." + (space < 0 ? classes : classes.substring(0, space));
    }
}
