package org.bilateral.article;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which articles repeat another one, by canonical URL or by text; the newest of those alike is kept. */
public final class DuplicateArticles {
    /**
     * What is compared of one article.
     *
     * @param articleId as in {@link Article#articleId()}
     * @param url canonical URL, or empty
     * @param textHash any digest of the text
     * @param published instant of publication, or the start of its day in UTC
     * @param inputPath breaks ties: the last in order is kept
     */
    public record Entry(String articleId, String url, String textHash, Instant published, String inputPath) {}

    private static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::published).thenComparing(Entry::inputPath);

    private DuplicateArticles() {}

    /**
     * The input path of each duplicate, with the entry that is kept in its stead. The order of the entries plays no part.
     *
     * @param entries with distinct input paths
     */
    public static Map<String, Entry> find(Collection<Entry> entries) {
        List<Entry> newestFirst =
                entries.stream().sorted(OLDEST_FIRST.reversed()).toList();
        Map<String, Entry> byUrl = new HashMap<>();
        Map<String, Entry> byText = new HashMap<>();
        Map<String, Entry> duplicates = new TreeMap<>();
        for (Entry entry : newestFirst) {
            Entry kept = entry.url().isEmpty() ? null : byUrl.get(entry.url());
            kept = kept == null ? byText.get(entry.textHash()) : kept;
            Entry first = kept == null ? entry : kept;
            if (!first.equals(entry)) {
                duplicates.put(entry.inputPath(), first);
            }
            byText.putIfAbsent(entry.textHash(), first);
            if (!entry.url().isEmpty()) {
                byUrl.putIfAbsent(entry.url(), first);
            }
        }
        return duplicates;
    }
}
