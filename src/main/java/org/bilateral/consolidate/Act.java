package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.consolidate.syndication.Evidence;
import org.bilateral.extract.InteractionMention;

/** An interaction in the making: merged, but not yet linked to others. */
record Act(Identity identity, String id, ActMerge merge) {
    static Act of(Collection<Claim> claims) {
        ActMerge merge = new ActMerge(claims);
        Identity identity = merge.identity();
        return new Act(identity, identity.id(), merge);
    }

    Interaction interaction(Map<String, ArticleFacts> facts, String eventId, String followsId, List<String> corrected) {
        Map<String, ArticleFacts> articles = new TreeMap<>();
        for (Claim claim : merge.claims()) {
            String articleId = claim.mention().articleId();
            articles.put(articleId, Consolidator.facts(facts, articleId));
        }
        List<LocalDate> days = articles.values().stream()
                .map(ArticleFacts::publishedDate)
                .sorted()
                .toList();
        InteractionMention best = merge.bestEvidence().mention();
        return new Interaction(
                id,
                eventId,
                followsId,
                merge.source(),
                merge.target(),
                merge.directed(),
                identity.type(),
                merge.mode(),
                identity.status(),
                merge.date(),
                merge.place(),
                merge.contexts(),
                merge.channel(),
                merge.confidence(),
                Evidence.countTexts(articles.values()),
                Evidence.countPublishers(articles.values()),
                days.get(0),
                days.get(days.size() - 1),
                best.evidence(),
                Consolidator.facts(facts, best.articleId()).url(),
                mentions(),
                corrected);
    }

    private List<InteractionMention> mentions() {
        List<InteractionMention> mentions = new ArrayList<>(merge.claims().size());
        merge.claims().forEach(claim -> mentions.add(claim.mention()));
        return mentions;
    }
}
