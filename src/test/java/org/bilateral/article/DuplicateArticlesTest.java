package org.bilateral.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bilateral.article.DuplicateArticles.Entry;
import org.junit.jupiter.api.Test;

/** The same story more than once. */
class DuplicateArticlesTest {
    private final Entry old = entry("1", "https://a.example/x", "t1", "2021-03-01T00:00:00Z");
    private final Entry updated = entry("2", "https://a.example/x", "t2", "2021-03-02T00:00:00Z");
    private final Entry copied = entry("3", "", "t2", "2021-03-01T00:00:00Z");
    private final Entry other = entry("4", "", "t4", "2021-03-01T00:00:00Z");

    @Test
    void keepsTheNewestOfOneUrlOrOneText() {
        assertThat(DuplicateArticles.find(List.of(old, updated, copied, other)))
                .isEqualTo(Map.of("1", updated, "3", updated));
    }

    @Test
    void takesNoNoticeOfTheOrder() {
        assertThat(DuplicateArticles.find(List.of(copied, other, updated, old)))
                .isEqualTo(DuplicateArticles.find(List.of(old, updated, copied, other)));
    }

    private static Entry entry(String path, String url, String hash, String published) {
        return new Entry("a" + path, url, hash, Instant.parse(published), path);
    }
}
