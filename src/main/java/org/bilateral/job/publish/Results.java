package org.bilateral.job.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bilateral.consolidate.person.People;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Identifiers;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.bilateral.extract.InteractionMention;
import org.bilateral.job.state.Staging;

/**
 * Everything that is staged, read into memory, each article once.
 *
 * @param articles sorted by id
 * @param rejections sorted by document id
 * @param mentions of the articles
 * @param people whom the articles introduce
 */
public record Results(
        List<ArticleFacts> articles, List<Rejection> rejections, List<InteractionMention> mentions, People people) {

    /**
     * Of documents that hold the same article, the one with the first path counts; the others are rejected, as are
     * articles of days that are not wanted.
     */
    public static Results of(Staging staging, Predicate<LocalDate> days) {
        Map<String, ArticleFacts> byId = new HashMap<>();
        Set<String> paths = new HashSet<>();
        List<Rejection> rejections = new ArrayList<>();
        List<People.Sighting> sightings = new ArrayList<>();
        staging.forEachArticle((article, persons) -> {
            if (!days.test(article.publishedDate())) {
                rejections.add(rejection(
                        article,
                        RejectionReason.OUTSIDE_DAYS,
                        article.publishedDate().toString()));
                return;
            }
            ArticleFacts first = byId.putIfAbsent(article.articleId(), article);
            if (first == null) {
                paths.add(article.inputPath());
                persons.forEach(person ->
                        sightings.add(new People.Sighting(article.articleId(), article.publishedDate(), person)));
            } else {
                rejections.add(rejection(article, RejectionReason.DUPLICATE, first.inputPath()));
            }
        });
        staging.forEachRejection(rejections::add);
        List<InteractionMention> mentions = new ArrayList<>();
        staging.forEachMention((path, mention) -> {
            if (paths.contains(path)) {
                mentions.add(mention);
            }
        });
        List<ArticleFacts> articles = new ArrayList<>(byId.values());
        articles.sort(Comparator.comparing(ArticleFacts::articleId));
        rejections.sort(Comparator.comparing(Rejection::documentId).thenComparing(Rejection::inputPath));
        return new Results(articles, rejections, mentions, People.of(sightings, Set.of()));
    }

    private static Rejection rejection(ArticleFacts article, RejectionReason reason, String detail) {
        return new Rejection(
                Identifiers.hashed("d", article.sha256(), article.inputPath()), article.inputPath(), reason, detail);
    }
}
