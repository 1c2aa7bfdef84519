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
import org.bilateral.article.DuplicateArticles;
import org.bilateral.consolidate.person.Offices;
import org.bilateral.consolidate.person.People;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.bilateral.extract.InteractionMention;
import org.bilateral.job.coding.ArticleCopies;
import org.bilateral.job.state.Staging;
import org.bilateral.job.state.StateProblem;

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
     * Of documents that hold the same article the newest counts; the others are rejected, as are articles of days that
     * are not wanted.
     */
    public static Results of(Staging staging, Predicate<LocalDate> days) {
        List<Rejection> rejections = new ArrayList<>();
        List<ArticleFacts> all = new ArrayList<>();
        staging.forEachArticle((article, persons) -> {
            if (days.test(article.publishedDate())) {
                all.add(article);
            } else {
                String day = article.publishedDate().toString();
                rejections.add(ArticleCopies.rejection(article, RejectionReason.OUTSIDE_DAYS, day));
            }
        });
        Map<String, DuplicateArticles.Entry> duplicates =
                DuplicateArticles.find(all.stream().map(ArticleCopies::entry).toList());
        List<ArticleFacts> articles = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (ArticleFacts article : all) {
            DuplicateArticles.Entry kept = duplicates.get(article.inputPath());
            if (kept == null) {
                articles.add(article);
                paths.add(article.inputPath());
            } else {
                rejections.add(ArticleCopies.rejection(article, kept));
            }
        }
        staging.forEachRejection(rejections::add);
        if (articles.size() + rejections.size() != staging.count()) {
            throw StateProblem.damaged("of " + staging.count() + " staged documents "
                    + (articles.size() + rejections.size()) + " can be read");
        }
        List<InteractionMention> mentions = new ArrayList<>();
        Map<String, Integer> missing = new HashMap<>();
        staging.forEachArticle((article, persons) -> missing.put(article.inputPath(), article.mentionCount()));
        staging.forEachMention((path, mention) -> {
            missing.merge(path, -1, Integer::sum);
            if (paths.contains(path)) {
                mentions.add(mention);
            }
        });
        if (missing.values().stream().anyMatch(count -> count != 0)) {
            throw StateProblem.damaged("the staged mentions are not those that were coded");
        }
        articles.sort(Comparator.comparing(ArticleFacts::articleId));
        rejections.sort(Comparator.comparing(Rejection::documentId).thenComparing(Rejection::inputPath));
        return new Results(articles, rejections, mentions, People.of(sightings(staging, paths), Offices.single()));
    }

    private static List<People.Sighting> sightings(Staging staging, Set<String> paths) {
        List<People.Sighting> sightings = new ArrayList<>();
        staging.forEachArticle((article, persons) -> {
            if (paths.contains(article.inputPath())) {
                persons.forEach(person ->
                        sightings.add(new People.Sighting(article.articleId(), article.publishedDate(), person)));
            }
        });
        return sightings;
    }
}
