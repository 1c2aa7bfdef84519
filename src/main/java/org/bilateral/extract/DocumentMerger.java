package org.bilateral.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilateral.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one act in one article: lead and detail, caption and body. They get the most specific date,
 * mode and place that any of them tells, and one act id.
 */
final class DocumentMerger {
    /** How many days back an act still is what the article reports. */
    private static final int NEWS_DAYS = 10;

    private static final class Cluster {
        private final List<InteractionMention> mentions = new ArrayList<>();
        private ActDate date;
        private boolean vague;
        private String mode;

        Cluster(InteractionMention first) {
            mentions.add(first);
            date = first.date();
            vague = isVague(first.date());
            mode = first.mode();
        }

        boolean accepts(InteractionMention mention) {
            boolean sameMode = mode.isEmpty() || mention.mode().isEmpty() || mode.equals(mention.mode());
            boolean loose = mention.eventType() == EventType.CONSULT || mention.eventType() == EventType.ASSAULT;
            return (sameMode || loose) && (overlap(date, mention.date()) || mayBeSameTime(mention.date()));
        }

        /** An act without a time of its own is the one in the news, not one of long ago. */
        private boolean mayBeSameTime(ActDate other) {
            return vague && isVague(other)
                    || vague && !other.end().isBefore(date.start().minusDays(NEWS_DAYS))
                    || isVague(other) && !date.end().isBefore(other.start().minusDays(NEWS_DAYS));
        }

        void add(InteractionMention mention) {
            mentions.add(mention);
            mode = mode.isEmpty() ? mention.mode() : mode;
            boolean better = vague && !isVague(mention.date())
                    || !vague && !isVague(mention.date()) && days(mention.date()) < days(date);
            if (better) {
                date = mention.date();
                vague = false;
            }
        }
    }

    private DocumentMerger() {}

    /**
     * Joins mentions that tell one act.
     *
     * @param titleEnd where the title ends in the text: its present tense says nothing of whether the act is past or
     *     planned, the body does
     */
    static List<InteractionMention> merge(List<InteractionMention> told, int titleEnd) {
        List<InteractionMention> mentions = told.stream()
                .map(m -> m.span().end() <= titleEnd ? asInBody(m, told) : m)
                .toList();
        Map<String, List<Cluster>> byKey = new LinkedHashMap<>();
        for (InteractionMention mention : mentions) {
            List<Cluster> clusters = byKey.computeIfAbsent(key(mention), k -> new ArrayList<>());
            clusters.stream()
                    .filter(c -> c.accepts(mention))
                    .findFirst()
                    .ifPresentOrElse(c -> c.add(mention), () -> clusters.add(new Cluster(mention)));
        }
        List<InteractionMention> merged = new ArrayList<>();
        byKey.values().forEach(clusters -> clusters.forEach(c -> merged.addAll(unified(c))));
        merged.sort(Comparator.comparingInt(InteractionMention::triggerStart)
                .thenComparing(m -> m.source().code())
                .thenComparing(m -> m.target().code())
                .thenComparing(m -> m.eventType()));
        return merged;
    }

    private static InteractionMention asInBody(InteractionMention title, List<InteractionMention> told) {
        List<InteractionMention> same = told.stream()
                .filter(m -> m.span().start() > title.span().start()
                        && pairAndType(m).equals(pairAndType(title)))
                .toList();
        boolean confirmed = same.isEmpty() || same.stream().anyMatch(m -> m.status() == title.status());
        return confirmed ? title : title.withStatus(same.get(0).status());
    }

    private static String key(InteractionMention mention) {
        return pairAndType(mention) + " " + mention.status();
    }

    private static String pairAndType(InteractionMention mention) {
        boolean free = !mention.directed() || mention.eventType() == EventType.CONSULT;
        String pair = free
                ? mention.dyad()
                : mention.source().code() + ">" + mention.target().code();
        return pair + " " + mention.eventType();
    }

    private static List<InteractionMention> unified(Cluster cluster) {
        InteractionMention model = cluster.mentions.stream()
                .filter(m -> !m.mode().isEmpty())
                .findFirst()
                .orElse(cluster.mentions.get(0));
        ActPlace place = placeOf(cluster);
        List<InteractionMention> result = new ArrayList<>();
        for (InteractionMention m : cluster.mentions) {
            boolean turn = m.source().code().equals(model.target().code());
            result.add(new InteractionMention(
                    m.articleId(),
                    m.sentenceIndex(),
                    m.span(),
                    m.evidence(),
                    m.triggerText(),
                    m.triggerStart(),
                    turn ? m.target() : m.source(),
                    turn ? m.source() : m.target(),
                    model.directed(),
                    m.eventType(),
                    model.mode(),
                    m.status(),
                    cluster.date,
                    m.dateText(),
                    place,
                    m.placeText(),
                    m.contexts(),
                    m.channel(),
                    m.attribution(),
                    m.ruleId(),
                    m.confidence(),
                    cluster.mentions.get(0).actId()));
        }
        return result;
    }

    /** The first that is told; a city rather than a country, but the Gaza Strip is more than Gaza. */
    private static @Nullable ActPlace placeOf(Cluster cluster) {
        List<ActPlace> places = cluster.mentions.stream()
                .map(InteractionMention::place)
                .flatMap(Stream::ofNullable)
                .toList();
        return places.stream()
                .filter(p -> p.latitude() != null && !places.get(0).name().startsWith(p.name()))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse(null);
    }

    private static boolean isVague(ActDate date) {
        return date.basis().equals("publication");
    }

    private static long days(ActDate date) {
        return date.end().toEpochDay() - date.start().toEpochDay();
    }

    private static boolean overlap(ActDate a, ActDate b) {
        return !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
    }
}
