package org.bilateral.annotate;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Half a million words and the cluster of each, packed: a tenth of the memory of a hash map, and read at once instead of
 * word by word. The words are sorted by hash; {@code starts} tells where those of each part of the hashes begin.
 */
final class WordClusters extends AbstractMap<String, String> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PARTS_BITS = 17;
    /** Length of the word before its letters, number of the cluster behind them. */
    private static final int AROUND = 3;

    private final byte[] entries;
    private final int[] starts;
    private final String[] clusters;

    private WordClusters(byte[] entries, int[] starts, String[] clusters) {
        this.entries = entries;
        this.starts = starts;
        this.clusters = clusters;
    }

    /** @throws IllegalArgumentException if a word has more than 255 letters or one that is not of Latin-1 */
    static WordClusters of(Map<String, String> map) {
        String[] clusters = map.values().stream().distinct().sorted().toArray(String[]::new);
        List<String> words = new ArrayList<>(map.keySet());
        words.sort(Comparator.comparingInt(WordClusters::part).thenComparing(Comparator.naturalOrder()));
        byte[] entries =
                new byte[words.stream().mapToInt(word -> word.length() + AROUND).sum()];
        int[] starts = new int[(1 << PARTS_BITS) + 1];
        int at = 0;
        int part = 0;
        for (String word : words) {
            for (; part <= part(word); part++) {
                starts[part] = at;
            }
            at = put(entries, at, word, Arrays.binarySearch(clusters, map.get(word)));
        }
        Arrays.fill(starts, part, starts.length, at);
        return new WordClusters(entries, starts, clusters);
    }

    private static int put(byte[] entries, int at, String word, int cluster) {
        byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
        if (letters.length > 255 || !new String(letters, StandardCharsets.ISO_8859_1).equals(word)) {
            throw new IllegalArgumentException("the word is too long or not of Latin-1: " + word);
        }
        entries[at] = (byte) letters.length;
        System.arraycopy(letters, 0, entries, at + 1, letters.length);
        int end = at + 1 + letters.length;
        entries[end] = (byte) (cluster >> 8);
        entries[end + 1] = (byte) cluster;
        return end + 2;
    }

    /** The upper bits: {@code hashCode} of short words differs in the lower ones, which the factor spreads. */
    private static int part(String word) {
        return word.hashCode() * 0x9E3779B1 >>> Integer.SIZE - PARTS_BITS;
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        if (!(key instanceof String word)) {
            return null;
        }
        int part = part(word);
        for (int at = starts[part]; at < starts[part + 1]; at = after(at)) {
            if (isAt(word, at)) {
                return clusters[cluster(at)];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    private boolean isAt(String word, int at) {
        int length = entries[at] & 0xFF;
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((entries[at + 1 + i] & 0xFF) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int cluster(int at) {
        int end = after(at);
        return (entries[end - 2] & 0xFF) << 8 | entries[end - 1] & 0xFF;
    }

    private int after(int at) {
        return at + (entries[at] & 0xFF) + AROUND;
    }

    /** All of them unpacked, for those who want to see them. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        Set<Entry<String, String>> all = new HashSet<>();
        for (int at = 0; at < entries.length; at = after(at)) {
            String word = new String(entries, at + 1, entries[at] & 0xFF, StandardCharsets.ISO_8859_1);
            all.add(Map.entry(word, clusters[cluster(at)]));
        }
        return all;
    }
}
