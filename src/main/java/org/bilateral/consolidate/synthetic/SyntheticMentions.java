package org.bilateral.consolidate.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bilateral.article.PublishedBasis;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.consolidate.syndication.Fingerprint;
import org.bilateral.document.Identifiers;
import org.bilateral.document.Span;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Participant;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A made-up corpus for benchmarks, the same for the same seed: as in news, few pairs have most of the acts, and an act
 * has one to a dozen reports with better and worse dates.
 *
 * @param articles five mentions each, in the mean
 */
public record SyntheticMentions(List<ArticleFacts> articles, List<InteractionMention> mentions) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final int DAYS = 730;
    private static final int MENTIONS_AN_ARTICLE = 5;
    private static final int BODY_WORDS = 120;

    /** A corpus of that many mentions among those actors. */
    public static SyntheticMentions of(int count, List<String> actorCodes, long seed) {
        Random random = new Random(seed);
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i <= count / MENTIONS_AN_ARTICLE; i++) {
            articles.add(article(random, i, FIRST_DAY.plusDays((long) DAYS * MENTIONS_AN_ARTICLE * i / count)));
        }
        List<InteractionMention> mentions = new ArrayList<>(count);
        while (mentions.size() < count) {
            addAct(random, actorCodes, articles, mentions, count);
        }
        return new SyntheticMentions(articles, mentions);
    }

    private static ArticleFacts article(Random random, int number, LocalDate day) {
        StringBuilder body = new StringBuilder();
        for (int w = 0; w < BODY_WORDS; w++) {
            body.append('w').append(random.nextInt(5000)).append(' ');
        }
        String id = Identifiers.hashed("a", Integer.toString(number));
        return new ArticleFacts(
                id,
                number + ".html",
                id,
                "https://example.org/" + number,
                "Title " + number,
                "Publisher " + number % 50,
                List.of(),
                "en",
                null,
                day,
                PublishedBasis.META,
                BODY_WORDS,
                MENTIONS_AN_ARTICLE,
                Fingerprint.of(body.toString()));
    }

    /** A cube makes the first of a list far more frequent than the last. */
    private static int skewed(Random random, int bound) {
        double share = random.nextDouble();
        return (int) (share * share * share * bound);
    }

    private static void addAct(
            Random random, List<String> codes, List<ArticleFacts> articles, List<InteractionMention> into, int count) {
        String source = codes.get(skewed(random, codes.size()));
        String target = codes.get(skewed(random, codes.size()));
        if (source.equals(target)) {
            return;
        }
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        int first = random.nextInt(articles.size());
        int reports = Math.min(1 + skewed(random, 12), count - into.size());
        for (int r = 0; r < reports; r++) {
            ArticleFacts article = articles.get(Math.min(articles.size() - 1, first + random.nextInt(400)));
            LocalDate day = articles.get(first).publishedDate();
            into.add(mention(random, article, source, target, type, day, into.size()));
        }
    }

    private static InteractionMention mention(
            Random random, ArticleFacts article, String source, String target, EventType type, LocalDate day, int n) {
        String evidence = "On that day " + source + " did what this sentence number " + n + " says about " + target
                + ", a person familiar with the matter told reporters, who asked for more.";
        int start = 1000 + n % MENTIONS_AN_ARTICLE * 200;
        return new InteractionMention(
                article.articleId(),
                n % 30,
                new Span(start, start + evidence.length()),
                evidence,
                "did " + n,
                start + 20,
                new Participant(source, Sector.GOV, List.of(), source),
                new Participant(target, Sector.GOV, List.of(), target),
                type != EventType.CONSULT,
                type,
                "",
                random.nextInt(10) == 0 ? Status.PLANNED : Status.OCCURRED,
                date(random, day, article.publishedDate()),
                "",
                place(random, n),
                "",
                List.of(),
                "",
                "",
                "synthetic",
                random.nextInt(100) / 100.0,
                "act-" + n);
    }

    private static ActDate date(Random random, LocalDate day, LocalDate published) {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return new ActDate(day, day, "day", "relative");
        }
        if (kind < 9) {
            return new ActDate(published, published, "day", "publication");
        }
        LocalDate first = day.withDayOfMonth(1);
        return new ActDate(first, first.plusMonths(1).minusDays(1), "month", "relative");
    }

    private static @Nullable ActPlace place(Random random, int n) {
        int city = random.nextInt(40);
        return city >= 4 ? null : new ActPlace("City " + city, "", 1.0 + city, 2.0 + n % 2, "");
    }
}
