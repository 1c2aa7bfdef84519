package org.bilateral.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds where among the chunks of a container the article begins and ends. */
final class BodyTrimmer {
    /** A way of setting paragraphs that holds this share of the prose is the article's own. */
    private static final double OWN = 0.2;

    private static final double FEW_LINKS = 0.4;

    private final LineRules lines;
    private final List<Chunk> chunks;
    private final boolean[] noise;
    private final Set<String> own = new HashSet<>();

    private BodyTrimmer(LineRules lines, List<Chunk> chunks) {
        this.lines = lines;
        this.chunks = chunks;
        this.noise = new boolean[chunks.size()];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = lines.isNoise(chunks.get(i));
        }
        Map<String, Integer> sizes = new HashMap<>();
        int total = 0;
        for (Chunk chunk : chunks) {
            if (chunk.isProse()) {
                sizes.merge(setting(chunk), chunk.text().length(), Integer::sum);
                total += chunk.text().length();
            }
        }
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            if (size.getValue() >= OWN * total) {
                own.add(size.getKey());
            }
        }
    }

    /** From the first prose or caption to the last line of the article, without the noise between. */
    static List<Chunk> trim(List<Chunk> chunks, LineRules lines) {
        return new BodyTrimmer(lines, chunks).trimmed();
    }

    private List<Chunk> trimmed() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (last >= 0 && lines.isEnd(chunk) && !goesOn(i + 1)) {
                break;
            }
            if (chunk.isProse() && !noise[i]) {
                last = i;
            }
            first = first < 0 && (chunk.isProse() || chunk.caption()) ? i : first;
        }
        if (last < 0) {
            return List.of();
        }
        List<Chunk> kept = new ArrayList<>();
        int end = tail(last);
        for (int i = head(first); i <= end; i++) {
            if (!noise[i]) {
                kept.add(chunks.get(i));
            }
        }
        return kept;
    }

    /** Whether paragraphs set like the article's own follow. */
    private boolean goesOn(int from) {
        for (int i = from; i < chunks.size(); i++) {
            if (chunks.get(i).isProse() && own.contains(setting(chunks.get(i))) && !noise[i]) {
                return true;
            }
        }
        return false;
    }

    /** Short lines before the first paragraph belong to it when they are set like it. */
    private int head(int first) {
        int from = first;
        while (from > 0 && isOwnLine(from - 1)) {
            from--;
        }
        return from;
    }

    /** Short lines after the last paragraph belong to the article when they are set like its paragraphs or lists. */
    private int tail(int last) {
        int to = last;
        for (int i = last + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (lines.isEnd(chunk)) {
                break;
            }
            if (isOwnLine(i) || isOwnList(i)) {
                to = i;
            } else if (!chunk.isHeading() && !noise[i]) {
                break;
            }
        }
        return to;
    }

    private boolean isOwnLine(int i) {
        Chunk chunk = chunks.get(i);
        return !noise[i]
                && !chunk.isHeading()
                && !chunk.caption()
                && chunk.linkShare() < FEW_LINKS
                && own.contains(setting(chunk));
    }

    private boolean isOwnList(int i) {
        Chunk chunk = chunks.get(i);
        return !noise[i] && chunk.owner().normalName().equals("li") && chunk.linkShare() < FEW_LINKS;
    }

    /** How a chunk is set: its element, and those around it, by tag and class. */
    private static String setting(Chunk chunk) {
        Element owner = chunk.owner();
        Element parent = owner.parent();
        Element around = parent == null ? null : parent.parent();
        return owner.normalName() + "<" + name(parent) + "<" + name(around);
    }

    private static String name(@Nullable Element element) {
        return element == null ? "" : element.normalName() + "." + element.className();
    }
}
