package org.bilateral.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;

/**
 * Joins the mentions of all articles into interactions, one row an act.
 *
 * <p>A function of the set of mentions: their order, and the nights in which they came in, mean nothing.
 */
public final class Consolidator {
    /** Consolidates everything that is known, without corrections. */
    public Consolidation consolidate(Collection<ArticleFacts> articles, Collection<InteractionMention> mentions) {
        return consolidate(articles, mentions, List.of());
    }

    /**
     * Consolidates everything that is known.
     *
     * @param articles the facts of at least every article that has a mention
     * @param mentions of all articles; one that stands twice counts once
     * @param corrections by people, in any order
     * @throws IllegalArgumentException if the article of a mention is not among the articles
     */
    public Consolidation consolidate(
            Collection<ArticleFacts> articles,
            Collection<InteractionMention> mentions,
            Collection<Correction> corrections) {
        Map<String, ArticleFacts> facts = new HashMap<>();
        articles.forEach(article -> facts.put(article.articleId(), article));
        TreeMap<String, InteractionMention> byId = new TreeMap<>();
        mentions.forEach(mention -> byId.merge(mention.mentionId(), mention, Consolidator::better));
        Corrections people = new Corrections(corrections);
        people.applyTo(byId);
        SortedMap<String, Act> acts = acts(facts, byId);
        List<Superseded> superseded = superseded(acts);
        List<Interaction> interactions = people.applyTo(interactions(facts, acts, people), superseded);
        if (interactions.size() < acts.size()) {
            retain(acts, interactions);
            // once more, as others may have been linked with what was rejected
            interactions = new Corrections(corrections).applyTo(interactions(facts, acts, people), superseded);
        }
        List<Superseded> standing =
                superseded.stream().filter(old -> acts.containsKey(old.newId())).toList();
        return new Consolidation(interactions, assign(byId, acts.values()), standing, people.outcomes());
    }

    private static void retain(Map<String, Act> acts, List<Interaction> interactions) {
        Set<String> kept = new HashSet<>();
        interactions.forEach(interaction -> kept.add(interaction.id()));
        acts.keySet().retainAll(kept);
    }

    static ArticleFacts facts(Map<String, ArticleFacts> facts, String articleId) {
        ArticleFacts article = facts.get(articleId);
        if (article == null) {
            throw new IllegalArgumentException("a mention in the unknown article " + articleId);
        }
        return article;
    }

    /** Of two mentions with one id, always the same one. */
    private static InteractionMention better(InteractionMention a, InteractionMention b) {
        int by = Double.compare(a.confidence(), b.confidence());
        by = by != 0 ? by : b.toString().compareTo(a.toString());
        return by >= 0 ? a : b;
    }

    private static SortedMap<String, Act> acts(
            Map<String, ArticleFacts> facts, Map<String, InteractionMention> mentions) {
        Map<String, List<Claim>> blocks = new TreeMap<>();
        mentions.forEach((id, mention) -> {
            if (mention.status() == Status.OCCURRED || mention.status() == Status.PLANNED) {
                Claim claim =
                        new Claim(mention, id, facts(facts, mention.articleId()).publishedDate());
                blocks.computeIfAbsent(blockOf(mention), key -> new ArrayList<>())
                        .add(claim);
            }
        });
        TreeMap<String, Act> acts = new TreeMap<>();
        for (List<Claim> block : blocks.values()) {
            for (Cluster cluster : Clusterer.cluster(block)) {
                Act act = Act.of(cluster.claims());
                acts.merge(act.id(), act, Consolidator::union);
            }
        }
        return acts;
    }

    /** Two clusters that agree in all that makes an identity are one act. */
    private static Act union(Act a, Act b) {
        List<Claim> claims = new ArrayList<>(a.merge().claims());
        claims.addAll(b.merge().claims());
        return Act.of(claims);
    }

    /** Only mentions of one block can be one act. */
    private static String blockOf(InteractionMention mention) {
        String pair = mention.eventType() == EventType.CONSULT
                ? mention.dyad()
                : mention.directed()
                        ? mention.source().code() + ">" + mention.target().code()
                        : mention.dyad() + " mutual";
        return pair + " " + mention.eventType() + " " + mention.status();
    }

    /** Whether the act has no direction, or only that of the visitor. */
    static boolean isMutual(Act act) {
        return act.identity().type() == EventType.CONSULT || !act.merge().directed();
    }

    private static List<Interaction> interactions(
            Map<String, ArticleFacts> facts, Map<String, Act> acts, Corrections people) {
        Map<String, String> events = Links.eventIds(acts.values());
        Map<String, String> plans = Links.plans(acts.values());
        List<Interaction> interactions = new ArrayList<>(acts.size());
        acts.forEach((id, act) -> interactions.add(act.interaction(
                facts,
                events.getOrDefault(id, ""),
                plans.getOrDefault(id, ""),
                people.fieldsOf(act.merge().claims()))));
        return interactions;
    }

    private static List<Assigned> assign(Map<String, InteractionMention> mentions, Collection<Act> acts) {
        Map<String, String> owners = new HashMap<>();
        for (Act act : acts) {
            act.merge().claims().forEach(claim -> owners.put(claim.id(), act.id()));
        }
        List<Assigned> assigned = new ArrayList<>(mentions.size());
        mentions.forEach((id, mention) -> assigned.add(new Assigned(id, mention, owners.getOrDefault(id, ""))));
        return assigned;
    }

    private static List<Superseded> superseded(Map<String, Act> acts) {
        TreeMap<String, Superseded> superseded = new TreeMap<>();
        for (Act act : acts.values()) {
            for (Identity former : act.merge().formerIdentities()) {
                String oldId = former.id();
                if (!acts.containsKey(oldId)) {
                    superseded.putIfAbsent(oldId, new Superseded(oldId, act.id(), former.differenceTo(act.identity())));
                }
            }
        }
        return List.copyOf(superseded.values());
    }
}
