package org.bilateral.consolidate.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.consolidate.syndication.Evidence;
import org.bilateral.extract.PersonMention;

/**
 * Whom an article may name without introducing them, because articles of earlier days did.
 *
 * <p>Only what an article says by itself is a sighting, never what it was lent from here, and only articles published
 * on earlier days lend to it. So the outcome is a function of the set of articles: neither their order nor the nights
 * in which they came in matter, and a late article lends to all that were published after it.
 */
public final class Acquaintances {
    /** So long after the last introduction an office may have passed to somebody else. */
    private static final int MEMORY_DAYS = 400;
    /** One text may be wrong. */
    private static final int LEAST_TEXTS = 2;

    private final Map<String, List<Sighting>> byName = new HashMap<>();
    private final Map<String, ArticleFacts> articles;
    private final Set<String> official;

    /**
     * @param sightings what articles say by themselves
     * @param articles the facts of every article that a sighting is of, by id
     * @param official offices whose holders act for their state
     */
    public Acquaintances(Collection<Sighting> sightings, Map<String, ArticleFacts> articles, Set<String> official) {
        this.articles = Map.copyOf(articles);
        this.official = Set.copyOf(official);
        for (Sighting sighting : sightings) {
            byName.computeIfAbsent(sighting.person().name(), name -> new ArrayList<>())
                    .add(sighting);
        }
    }

    /**
     * The people whom an article of that day names without introducing them, sorted by name.
     *
     * <p>An official, introduced by at least two different texts of the last 400 days, with one country in all of
     * them: who is told of with two is left to a reviewer.
     *
     * @param strangers words that stand together and may be or contain a full name
     */
    public List<PersonMention> recall(Collection<String> strangers, LocalDate published) {
        Map<String, PersonMention> recalled = new TreeMap<>();
        namesIn(strangers).forEach(name -> put(recalled, name, published));
        return List.copyOf(recalled.values());
    }

    /** Every run of at least two words, sorted: what may be a full name. */
    public static SortedSet<String> namesIn(Collection<String> strangers) {
        SortedSet<String> names = new TreeSet<>();
        for (String run : strangers) {
            String[] words = run.split(" ", -1);
            for (int from = 0; from < words.length - 1; from++) {
                StringBuilder name = new StringBuilder(words[from]);
                for (int last = from + 1; last < words.length; last++) {
                    names.add(name.append(' ').append(words[last]).toString());
                }
            }
        }
        return names;
    }

    private void put(Map<String, PersonMention> recalled, String name, LocalDate published) {
        List<Sighting> earlier = byName.getOrDefault(name, List.of()).stream()
                .filter(seen -> seen.published().isBefore(published)
                        && !seen.published().isBefore(published.minusDays(MEMORY_DAYS)))
                .toList();
        Set<String> codes =
                earlier.stream().map(seen -> seen.person().actorCode()).collect(Collectors.toSet());
        List<Sighting> inOffice = earlier.stream()
                .filter(seen -> official.contains(seen.person().office()))
                .toList();
        if (codes.size() == 1 && countTexts(inOffice) >= LEAST_TEXTS) {
            String code = codes.iterator().next();
            recalled.put(name, new PersonMention(name, code, People.lastOffice(inOffice)));
        }
    }

    private int countTexts(List<Sighting> sightings) {
        Map<String, ArticleFacts> told = new TreeMap<>();
        for (Sighting sighting : sightings) {
            ArticleFacts article = articles.get(sighting.articleId());
            if (article == null) {
                throw new IllegalArgumentException("a person in the unknown article " + sighting.articleId());
            }
            told.put(article.articleId(), article);
        }
        return Evidence.countTexts(told.values());
    }
}
